package org.houvast.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import org.houvast.Houvast;
import org.houvast.foundation.Country;
import org.houvast.intake.IntakeWorld;
import org.houvast.intake.importing.FuzzedImports;
import org.springframework.boot.SpringApplication;

/** Importers under fuzz: ends with 1 when anything went wrong. */
public final class T11Importers {

    private static final long INPUTS = 1_000_000;
    private static final long FIRST_SEED = 1;

    private T11Importers() {}

    /**
     * @param args how many inputs; ten million is the full proof
     */
    public static void main(String[] args) throws IOException {
        long inputs = args.length == 0 ? INPUTS : Long.parseLong(args[0].replace("_", ""));
        var folder = Files.createTempDirectory("houvast-prove");
        var spring = new SpringApplication(Houvast.class, IntakeWorld.class, FuzzedImports.class);
        spring.setLogStartupInfo(false);
        FuzzedImports.Figure figure;
        try (var house =
                spring.run(
                        "--server.port=0",
                        "--HOUVAST_DATA=" + folder,
                        "--houvast.demo=false",
                        "--logging.level.root=error")) {
            var leader = house.getBean(IntakeWorld.class).begin(Country.NL);
            figure = house.getBean(FuzzedImports.class).prove(leader, inputs, FIRST_SEED);
        }
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
        System.out.println(figure);
        boolean proven =
                figure.serverErrors() + figure.halfImports() + figure.newTheSecondTime() == 0;
        System.exit(proven ? 0 : 1);
    }
}
