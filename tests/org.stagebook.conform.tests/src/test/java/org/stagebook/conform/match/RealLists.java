package org.stagebook.conform.match;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stagebook.interchange.cutlist.CutEvent;
import org.stagebook.interchange.cutlist.CutList;
import org.stagebook.interchange.edl.EdlParser;
import org.stagebook.timebase.TimecodeFormat;

/** The real edit lists of the corpus. */
public final class RealLists {

    private RealLists() {}

    /** Where the corpus is; there may be none on this machine. */
    public static Path folder() {
        return Path.of(System.getProperty("stagebook.corpus", "corpus"), "edl");
    }

    /** Skips a test, with the reason, where there is no corpus. */
    public static void assumeHere() {
        assumeThat(Files.isDirectory(folder()))
                .as("the corpus of real edit lists is not on this machine: " + folder())
                .isTrue();
    }

    /** The events of each list, one track at a time: picture, or each track of sound; those of five events and more. */
    public static Map<String, List<CutEvent>> tracks() {
        Map<String, List<CutEvent>> tracks = new TreeMap<>();
        for (Path file : files()) {
            Map<String, List<CutEvent>> byChannel = new TreeMap<>();
            for (CutEvent event : read(file).events()) {
                byChannel
                        .computeIfAbsent(event.isPicture() ? "V" : event.channels(), channel -> new ArrayList<>())
                        .add(event);
            }
            byChannel.forEach((channel, events) -> {
                if (events.stream().filter(e -> !e.recordFrames().isEmpty()).count() >= 5) {
                    tracks.put(folder().relativize(file) + " " + channel, events);
                }
            });
        }
        return tracks;
    }

    /** A list, in frames of the lowest rate its labels allow. */
    public static CutList read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            CutList at24 = EdlParser.parse(bytes).cutList(TimecodeFormat.TC_24).list();
            CutList at25 = EdlParser.parse(bytes).cutList(TimecodeFormat.TC_25).list();
            return at24.events().size() < at25.events().size() ? at25 : at24;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(file -> file.toString().endsWith(".edl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
