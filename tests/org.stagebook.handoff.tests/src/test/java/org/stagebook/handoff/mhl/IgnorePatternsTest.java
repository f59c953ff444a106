package org.stagebook.handoff.mhl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IgnorePatternsTest {
    @ParameterizedTest
    @CsvSource({
        ".DS_Store, .DS_Store, true",
        ".DS_Store, R1/.DS_Store, true",
        "*.tmp, R1/DX.tmp, true",
        "*.tmp, R1/DX.tmp.wav, false",
        "/R1, R1/DX.wav, true",
        "/R1, old/R1/DX.wav, false",
        "old/*.wav, old/a.wav, true",
        "old/*.wav, old/deep/a.wav, false",
        "old/**/a.wav, old/very/deep/a.wav, true",
        "old/**/a.wav, old/a.wav, true",
        "old/**, old/very/deep/a.wav, true",
        "**/cache, x/y/cache/z, true",
        "R[12], R2/DX.wav, true",
        "R[!12], R2, false",
        "R?, R1, true",
        "R?, R, false",
        "\\!mix, !mix, true",
        "# note, '# note', false",
    })
    void gitignoreSyntax(String pattern, String path, boolean ignored) {
        assertThat(new IgnorePatterns(List.of(pattern)).ignoresFile(ManifestPath.of(path)))
                .isEqualTo(ignored);
    }

    @Test
    void theLastMatchDecidesAndAnIgnoredFolderStaysIgnored() {
        IgnorePatterns patterns = new IgnorePatterns(List.of("*.wav", "!guide.wav", "trash/", "!trash/keep.txt"));
        assertThat(patterns.ignoresFile(ManifestPath.of("R1/DX.wav"))).isTrue();
        assertThat(patterns.ignoresFile(ManifestPath.of("R1/guide.wav"))).isFalse();
        assertThat(patterns.ignoresFile(ManifestPath.of("trash/keep.txt"))).isTrue();
        assertThat(patterns.ignoresFile(ManifestPath.of("trash"))).isFalse();
        assertThat(patterns.ignoresFolder(ManifestPath.of("trash"))).isTrue();
    }

    @Test
    void aHostilePatternTakesNoTime() {
        IgnorePatterns patterns = new IgnorePatterns(List.of("*a".repeat(400) + "b", "**/".repeat(300) + "x"));
        assertThat(patterns.ignoresFile(ManifestPath.of("a/".repeat(500) + "a".repeat(1000))))
                .isFalse();
    }

    /** Git's own matcher is the reference; the seed is in the message of a failure. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void gitAgrees(long seed, @TempDir Path folder) throws IOException, InterruptedException {
        assumeThat(run(folder, List.of(), "git", "init", "-q"))
                .as("git is not here")
                .isNotNull();
        Random random = new Random(seed);
        Set<String> paths = new TreeSet<>();
        IntStream.range(0, 150).forEach(i -> paths.add(words(random, List.of("a", "b", "ab", "abc", "c.wav"), "/")));
        for (int round = 0; round < 12; round++) {
            List<String> patterns =
                    IntStream.range(0, 3).mapToObj(i -> pattern(random)).toList();
            Files.write(folder.resolve(".gitignore"), patterns);
            Set<String> git = new TreeSet<>(run(folder, paths, "git", "check-ignore", "--no-index", "--stdin"));
            IgnorePatterns ours = new IgnorePatterns(patterns);
            Set<String> ignored = paths.stream()
                    .filter(p -> ours.ignoresFile(ManifestPath.of(p)))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(ignored).as("seed %d, patterns %s", seed, patterns).isEqualTo(git);
        }
    }

    private static String pattern(Random random) {
        String body = words(random, List.of("a", "b", "a*", "*", "**", "?", "[ab]", "[!a]*", "*.wav", "ab"), "/");
        return (random.nextInt(5) == 0 ? "!" : "")
                + (random.nextInt(4) == 0 ? "/" : "")
                + body
                + (random.nextInt(5) == 0 ? "/" : "");
    }

    private static String words(Random random, List<String> words, String separator) {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> words.get(random.nextInt(words.size())))
                .collect(Collectors.joining(separator));
    }

    private static List<String> run(Path folder, Iterable<String> input, String... command)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).directory(folder.toFile()).start();
        try (var out = process.outputWriter(UTF_8)) {
            for (String line : input) {
                out.write(line + "\n");
            }
        }
        List<String> lines = new ArrayList<>();
        process.inputReader(UTF_8).lines().forEach(lines::add);
        process.waitFor();
        return lines;
    }
}
