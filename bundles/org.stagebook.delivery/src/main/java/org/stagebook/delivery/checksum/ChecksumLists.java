package org.stagebook.delivery.checksum;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds checksums written beside a file: {@code mix.wav.md5} and {@code mix.md5}, with or without the name inside, and lists of a whole
 * folder such as {@code SHA256SUMS}, in the forms of GNU coreutils and of BSD.
 */
public final class ChecksumLists {

    private static final long MOST_BYTES = 4L << 20;

    /** Everything that is written of a file, list by list. */
    public List<StatedChecksum> of(Path file) throws IOException {
        List<StatedChecksum> stated = new ArrayList<>();
        for (Path list : beside(file)) {
            lines(list).stream()
                    .filter(line -> isAbout(line, list, file))
                    .flatMap(line -> stated(line, list, file).stream())
                    .findFirst()
                    .ifPresent(stated::add);
        }
        return stated;
    }

    /** What the lists beside a file name and what is not there. */
    public List<MissingFile> missing(Path file) throws IOException {
        List<MissingFile> missing = new ArrayList<>();
        for (Path list : beside(file)) {
            lines(list).stream()
                    .filter(line -> !line.name().isEmpty() && !isThere(line, list))
                    .map(line -> new MissingFile(list, line.name()))
                    .forEach(missing::add);
        }
        return missing;
    }

    private static List<Path> beside(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return List.of();
        }
        try (Stream<Path> beside = Files.list(folder)) {
            return beside.filter(ChecksumLists::isList).sorted().toList();
        }
    }

    private static boolean isList(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Stream.of(ChecksumKind.values())
                .map(ChecksumKind::ending)
                .anyMatch(kind -> name.endsWith("." + kind) || name.matches(kind + "sums?(\\.txt)?"));
    }

    private static List<ListedChecksum> lines(Path list) throws IOException {
        if (!Files.isRegularFile(list) || Files.size(list) > MOST_BYTES) {
            return List.of();
        }
        return new String(Files.readAllBytes(list), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .flatMap(line -> ListedChecksum.of(line).stream())
                .toList();
    }

    private static boolean isThere(ListedChecksum line, Path list) {
        try {
            return Files.exists(list.resolveSibling(line.fileName()))
                    || Files.exists(list.resolveSibling(line.name().replace('\\', '/')));
        } catch (InvalidPathException nameOfAnotherSystem) {
            return false; // no file here can be called that
        }
    }

    private static boolean isAbout(ListedChecksum line, Path list, Path file) {
        return line.name().isEmpty()
                ? isOnlyOf(list, file)
                : line.fileName().equals(String.valueOf(file.getFileName()));
    }

    /** Whether a list is named after the file, so that it need not say which it is about. */
    private static boolean isOnlyOf(Path list, Path file) {
        String name = String.valueOf(file.getFileName());
        String listName = String.valueOf(list.getFileName());
        String base = listName.substring(0, listName.lastIndexOf('.') < 0 ? 0 : listName.lastIndexOf('.'));
        int dot = name.lastIndexOf('.');
        return base.equals(name) || (dot > 0 && base.equals(name.substring(0, dot)));
    }

    private static Optional<StatedChecksum> stated(ListedChecksum line, Path list, Path file) {
        String digits = line.digits().toLowerCase(Locale.ROOT);
        return ChecksumKind.ofDigits(digits.length()).map(kind -> new StatedChecksum(file, list, kind, digits));
    }
}
