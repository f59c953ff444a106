package org.stagebook.delivery.testkit.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.stagebook.handoff.hash.HashAlgorithm;
import org.stagebook.handoff.hash.StreamHasher;

/** Writes checksums beside files as people and tools do: each kind, each form, for one file or for all. */
final class ListMaker {

    private static final List<String> KINDS = List.of("MD5", "SHA-1", "SHA-256", "SHA-512", "XXH64");

    private final Random random;
    private final Path folder;
    private final String kind;

    ListMaker(Random random, Path folder) {
        this.random = random;
        this.folder = folder;
        this.kind = KINDS.get(random.nextInt(KINDS.size()));
    }

    /** Lists files, in one list or in one for each. */
    void list(List<Path> files) throws IOException {
        if (random.nextBoolean()) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "# checksums\n\n" : "");
            for (Path file : files) {
                text.append(line(digits(file), String.valueOf(file.getFileName())));
            }
            write(sums(), text.toString());
        } else {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                boolean isBare = random.nextInt(3) == 0;
                write(name + "." + ending(), isBare ? digits(file) + "\n" : line(digits(file), name));
            }
        }
    }

    /** Adds the line of a file that nobody brought, to a list of its own or to that of the folder. */
    String listMissing(String name) throws IOException {
        byte[] content = name.getBytes(StandardCharsets.UTF_8);
        String list = random.nextBoolean() ? sums() : name + "." + ending();
        Path file = folder.resolve(list);
        String before = Files.exists(file) ? Files.readString(file) : "";
        Files.writeString(file, before + line(digits(content), name));
        return list;
    }

    private void write(String name, String text) throws IOException {
        boolean isOfOtherSystem = random.nextInt(4) == 0;
        Files.writeString(folder.resolve(name), isOfOtherSystem ? text.replace("\n", "\r\n") : text);
    }

    private String line(String digits, String name) {
        String cased = random.nextInt(4) == 0 ? digits.toUpperCase(Locale.ROOT) : digits;
        return switch (random.nextInt(5)) {
            case 0 -> cased + " *" + name + "\n";
            case 1 -> kind.replace("-", "") + " (" + name + ") = " + cased + "\n";
            case 2 -> cased + "  ./" + name + "\n";
            case 3 -> cased + "  delivery\\" + name + "\n";
            default -> cased + "  " + name + "\n";
        };
    }

    private String sums() {
        return random.nextBoolean()
                ? kind.replace("-", "") + "SUMS"
                : ending() + (random.nextBoolean() ? "sum.txt" : "sums.txt");
    }

    private String ending() {
        return kind.replace("-", "").toLowerCase(Locale.ROOT);
    }

    private String digits(Path file) throws IOException {
        return digits(Files.readAllBytes(file));
    }

    private String digits(byte[] content) {
        if (kind.equals("XXH64")) {
            StreamHasher hasher = HashAlgorithm.XXH64.newHasher();
            hasher.update(content, 0, content.length);
            return hasher.value().text();
        }
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(kind).digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has " + kind + ".", e);
        }
    }
}
