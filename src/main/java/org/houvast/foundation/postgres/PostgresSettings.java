package org.houvast.foundation.postgres;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an {@link EmbeddedPostgres} needs to know before it starts.
 *
 * @param folder Houvast's data folder; the database keeps to its subfolder {@code postgres}
 * @param binaries where PostgreSQL's programs are unpacked
 * @param runAs the user to run as; absent: the first way that works
 * @param parameters PostgreSQL's own settings, by name
 */
public record PostgresSettings(
        Path folder, Path binaries, @Nullable RunAs runAs, Map<String, String> parameters) {

    private static final long MIB = 1L << 20;

    public PostgresSettings {
        folder = folder.toAbsolutePath().normalize();
        binaries = binaries.toAbsolutePath().normalize();
        parameters = Map.copyOf(parameters);
    }

    /** The settings that real data deserves: every acknowledged write is on disk. */
    public static PostgresSettings in(Path folder) {
        return new PostgresSettings(
                folder, folder.resolve("postgres").resolve("programs"), null, careful());
    }

    /** The same with one of PostgreSQL's settings different. */
    public PostgresSettings with(String parameter, String value) {
        var changed = new TreeMap<>(parameters);
        changed.put(parameter, value);
        return new PostgresSettings(folder, binaries, runAs, changed);
    }

    /** The same with the programs unpacked elsewhere. */
    public PostgresSettings withBinariesIn(Path place) {
        return new PostgresSettings(folder, place, runAs, parameters);
    }

    /** The same under a chosen user. */
    public PostgresSettings as(RunAs user) {
        return new PostgresSettings(folder, binaries, user, parameters);
    }

    private static Map<String, String> careful() {
        var memory = memoryInMib();
        var settings = new TreeMap<String, String>();
        settings.put("fsync", "on");
        settings.put("synchronous_commit", "on");
        settings.put("full_page_writes", "on");
        if (Disk.FLUSHES_WHOLE) {
            settings.put("recovery_init_sync_method", "syncfs");
        }
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("unix_socket_directories", "");
        settings.put("password_encryption", "scram-sha-256");
        settings.put("max_connections", "64");
        settings.put("shared_buffers", Math.clamp(memory / 8, 64, 2048) + "MB");
        settings.put("effective_cache_size", Math.max(memory / 2, 256) + "MB");
        settings.put("random_page_cost", "1.1");
        settings.put("jit", "off");
        settings.put("wal_compression", "on");
        settings.put("timezone", "UTC");
        // A forgotten transaction holds locks and keeps old rows alive.
        settings.put("idle_in_transaction_session_timeout", "60s");
        // A vanished client is noticed while its statement still runs.
        settings.put("client_connection_check_interval", "10s");
        // A week of logs, a file per weekday. What people typed stays out of them: no statements,
        // and no details of errors, which quote whole rows.
        settings.put("logging_collector", "on");
        settings.put("log_directory", "../log");
        settings.put("log_filename", "postgresql-%a.log");
        settings.put("log_truncate_on_rotation", "on");
        settings.put("log_rotation_age", "1d");
        settings.put("log_rotation_size", "0");
        settings.put("log_statement", "none");
        settings.put("log_min_error_statement", "panic");
        settings.put("log_error_verbosity", "terse");
        settings.put("log_parameter_max_length_on_error", "0");
        settings.put("log_parameter_max_length", "0");
        return settings;
    }

    private static long memoryInMib() {
        var machine = ManagementFactory.getOperatingSystemMXBean();
        return machine instanceof com.sun.management.OperatingSystemMXBean known
                ? known.getTotalMemorySize() / MIB
                : 2048;
    }
}
