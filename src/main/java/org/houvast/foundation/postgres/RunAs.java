package org.houvast.foundation.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The user under whom PostgreSQL runs. PostgreSQL refuses to run as root, and a mini-PC or a
 * container often has no one else.
 */
public enum RunAs {
    /** An ordinary user runs Houvast, and PostgreSQL with it. */
    DIRECT(-1),

    /** Root outside, nobody in particular inside a user namespace; files stay root's. */
    NAMESPACE(0, "unshare", "-U", "--"),

    /** The system's user without rights (65534), who then owns the database's folder. */
    NOBODY(
            65534,
            "setpriv",
            "--reuid=65534",
            "--regid=65534",
            "--clear-groups",
            "--no-new-privs",
            "--");

    private final int owner;
    private final List<String> prefix;

    RunAs(int owner, String... prefix) {
        this.owner = owner;
        this.prefix = List.of(prefix);
    }

    /** The command line that runs the given one as this user. */
    List<String> wrap(List<String> command) {
        var wrapped = new ArrayList<>(prefix);
        wrapped.addAll(command);
        return wrapped;
    }

    /** Finds the first way that works on this machine and in this folder, and hands it over. */
    static RunAs settleIn(Path folder) {
        if (!isRoot()) {
            if (!Files.isWritable(folder)) {
                throw new DatabaseUnusable(
                        "Houvast may not write in its data folder " + folder + ".",
                        "Give the folder to the user who starts Houvast, or point HOUVAST_DATA at another folder.");
            }
            return DIRECT;
        }
        for (var candidate : List.of(NAMESPACE, NOBODY)) {
            candidate.ownTop(folder);
            if (candidate.mayWriteIn(folder)) {
                return candidate;
            }
        }
        throw new DatabaseUnusable(
                "PostgreSQL does not run as root, and no other user can work in " + folder + ".",
                "Point HOUVAST_DATA at a folder that everyone may pass through, such as /var/lib/houvast, or start Houvast as an ordinary user.");
    }

    static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    /** Makes this user the owner of the folder and of all in it. */
    void own(Path folder) {
        if (this == DIRECT) {
            return;
        }
        try (var walk = Files.walk(folder)) {
            for (var path : walk.toList()) {
                give(path);
            }
        } catch (IOException e) {
            throw notGiven(folder, e);
        }
    }

    private void ownTop(Path folder) {
        try {
            give(folder);
        } catch (IOException e) {
            throw notGiven(folder, e);
        }
    }

    private void give(Path path) throws IOException {
        for (var attribute : List.of("unix:uid", "unix:gid")) {
            var now = Files.getAttribute(path, attribute, LinkOption.NOFOLLOW_LINKS);
            if (!Integer.valueOf(owner).equals(now)) {
                Files.setAttribute(path, attribute, owner, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private static DatabaseUnusable notGiven(Path folder, IOException cause) {
        return new DatabaseUnusable(
                "The data folder "
                        + folder
                        + " cannot be given to PostgreSQL's user: "
                        + cause.getMessage(),
                "Check that the folder is on a disk that knows owners, and may be written to.",
                cause);
    }

    private boolean mayWriteIn(Path folder) {
        return Command.succeeds(
                wrap(List.of("sh", "-c", "[ -w \"$0\" ] && [ -x \"$0\" ]", folder.toString())));
    }
}
