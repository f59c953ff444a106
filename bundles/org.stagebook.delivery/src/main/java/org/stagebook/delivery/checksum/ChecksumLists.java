package org.stagebook.delivery.checksum;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds checksums written beside a file: {@code mix.wav.md5} and {@code mix.md5}, with or without the name inside, and lists of a whole
 * folder such as {@code SHA256SUMS}, in the forms of GNU coreutils and of BSD.
 */
public final class ChecksumLists {

    private static final long MOST_BYTES = 4L << 20;
    private static final Pattern GNU = Pattern.compile("\\\\?([0-9a-fA-F]{16,128})(?:\\s+[ *]?(.+))?");
    private static final Pattern BSD = Pattern.compile("[A-Za-z0-9-]+ \\((.+)\\) = ([0-9a-fA-F]{16,128})");

    /** Everything that is written of a file, list by list. */
    public List<StatedChecksum> of(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return List.of();
        }
        List<Path> lists;
        try (Stream<Path> beside = Files.list(folder)) {
            lists = beside.filter(ChecksumLists::isList).sorted().toList();
        }
        List<StatedChecksum> stated = new ArrayList<>();
        for (Path list : lists) {
            read(list, file).ifPresent(stated::add);
        }
        return stated;
    }

    private static boolean isList(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Stream.of(ChecksumKind.values())
                .map(ChecksumKind::ending)
                .anyMatch(kind -> name.endsWith("." + kind) || name.matches(kind + "sums?(\\.txt)?"));
    }

    private static Optional<StatedChecksum> read(Path list, Path file) throws IOException {
        if (!Files.isRegularFile(list) || Files.size(list) > MOST_BYTES) {
            return Optional.empty();
        }
        String text = new String(Files.readAllBytes(list), StandardCharsets.UTF_8);
        return text.lines()
                .map(String::strip)
                .flatMap(line -> parse(line, list, file).stream())
                .findFirst();
    }

    private static Optional<StatedChecksum> parse(String line, Path list, Path file) {
        Matcher bsd = BSD.matcher(line);
        if (bsd.matches()) {
            return stated(bsd.group(2), bsd.group(1), list, file);
        }
        Matcher gnu = GNU.matcher(line);
        if (!gnu.matches()) {
            return Optional.empty();
        }
        String name = gnu.group(2) == null ? "" : gnu.group(2);
        return name.isEmpty() && !isOnlyOf(list, file) ? Optional.empty() : stated(gnu.group(1), name, list, file);
    }

    /** Whether a list is named after the file, so that it need not say which it is about. */
    private static boolean isOnlyOf(Path list, Path file) {
        String name = String.valueOf(file.getFileName());
        String listName = String.valueOf(list.getFileName());
        String base = listName.substring(0, listName.lastIndexOf('.') < 0 ? 0 : listName.lastIndexOf('.'));
        int dot = name.lastIndexOf('.');
        return base.equals(name) || (dot > 0 && base.equals(name.substring(0, dot)));
    }

    private static Optional<StatedChecksum> stated(String digits, String name, Path list, Path file) {
        boolean isAbout = name.isEmpty() || lastPart(name).equals(String.valueOf(file.getFileName()));
        return isAbout
                ? ChecksumKind.ofDigits(digits.length())
                        .map(kind -> new StatedChecksum(file, list, kind, digits.toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    private static String lastPart(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
