package org.stagebook.handoff.mhl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.stagebook.handoff.hash.ByteMeter;
import org.stagebook.handoff.hash.HashAlgorithm;

/** Histories made by our own code, for the tests to spoil. */
public final class TestHistories {
    public static final Instant AT = Instant.parse("2026-03-01T12:00:00Z");
    public static final CreatorInfo CREATOR = CreatorInfo.of(AT, "stage-1", new CreatorInfo.Tool("Stagebook", "0.1.0"));

    private TestHistories() {}

    /** Writes a text file below the folder. */
    public static Path write(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** Compares the folder with its history, if it has one, and appends a generation, {@code minutes} after the first. */
    public static HistoryVerification append(Path folder, HashAlgorithm algorithm, int minutes) throws IOException {
        Instant at = AT.plusSeconds(60L * minutes);
        if (!HistoryReader.hasHistory(folder)) {
            Files.createDirectories(folder.resolve("ascmhl"));
            try (var out = Files.newOutputStream(folder.resolve("ascmhl/ascmhl_chain.xml"))) {
                ChainFile.write(new Chain(List.of()), out);
            }
        }
        HistoryVerification result = verify(folder, algorithm, at);
        History history = HistoryReader.read(folder);
        CreatorInfo creator = CreatorInfo.of(at, "stage-1", CREATOR.tool());
        new HistoryWriter(history, folder.getFileName().toString())
                .append(result.generation().hashList(creator, ProcessInfo.Kind.IN_PLACE, history.ignorePatterns()));
        return result;
    }

    public static HistoryVerification verify(Path folder, HashAlgorithm algorithm, Instant at) throws IOException {
        FolderScan scan = FolderScanner.scan(folder);
        return new HistoryVerifier(HistoryTree.read(folder, scan.nestedHistories()), scan, algorithm, at)
                .verify(ByteMeter.NONE);
    }

    /** The manifests of the folder's history, oldest first. */
    public static List<Path> manifests(Path folder) throws IOException {
        try (var files = Files.list(folder.resolve("ascmhl"))) {
            return files.filter(f -> f.toString().endsWith(".mhl")).sorted().toList();
        }
    }
}
