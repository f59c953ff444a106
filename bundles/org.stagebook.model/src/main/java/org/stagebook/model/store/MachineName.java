package org.stagebook.model.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What this machine is called in locks and manifests. The network is asked last, because that can take seconds.
 *
 * @param environment the process's environment variables
 * @param nameFile the file in which a system keeps its machine's name
 * @param network what the network calls the machine, empty if it does not know
 */
public record MachineName(Map<String, String> environment, Path nameFile, Supplier<String> network) {
    private static final String UNKNOWN = "unknown";

    /** The name of the machine this runs on, one line, never empty: {@code unknown} if nobody knows it. */
    public static String ofThisMachine() {
        return new MachineName(System.getenv(), Path.of("/etc/hostname"), MachineName::askNetwork).name();
    }

    String name() {
        return Stream.<Supplier<String>>of(
                        () -> environment.getOrDefault("HOSTNAME", ""),
                        () -> environment.getOrDefault("COMPUTERNAME", ""),
                        this::fromFile,
                        network)
                .flatMap(source -> firstLine(source.get()).stream())
                .findFirst()
                .orElse(UNKNOWN);
    }

    private String fromFile() {
        try {
            return Files.isRegularFile(nameFile) ? Files.readString(nameFile, StandardCharsets.ISO_8859_1) : "";
        } catch (IOException e) {
            return ""; // the network may know better
        }
    }

    private static Optional<String> firstLine(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst();
    }

    private static String askNetwork() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "";
        }
    }
}
