package org.stagebook.model.store;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Who has a production open for editing, as written into its lock file.
 *
 * @param user login name
 * @param host name of the machine
 * @param pid process id on that machine
 * @param since when the production was opened, to the second
 */
public record LockHolder(String user, String host, long pid, Instant since) {

    /** This process, from now on. */
    static LockHolder here(Clock clock) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return new LockHolder(
                System.getProperty("user.name", "unknown"),
                MachineName.ofThisMachine(),
                ProcessHandle.current().pid(),
                now);
    }

    /** The four lines of the lock file. */
    String toText() {
        return "user=" + user + "\nhost=" + host + "\npid=" + pid + "\nsince=" + since + "\n";
    }

    /** Reads what {@link #toText()} wrote; nothing for an empty or foreign text. */
    static Optional<LockHolder> fromText(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 4) {
            return Optional.empty();
        }
        try {
            return Optional.of(new LockHolder(
                    value(lines.get(0), "user"),
                    value(lines.get(1), "host"),
                    Long.parseLong(value(lines.get(2), "pid")),
                    Instant.parse(value(lines.get(3), "since"))));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String value(String line, String key) {
        if (!line.startsWith(key + "=")) {
            throw new IllegalArgumentException(line);
        }
        return line.substring(key.length() + 1).strip();
    }

    @Override
    public String toString() {
        return user + " on " + host + " (process " + pid + ", since " + since + ")";
    }
}
