package org.stagebook.interchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.IdSource;
import org.stagebook.edit.NewProduction;
import org.stagebook.edit.ProductionFactory;
import org.stagebook.edit.SessionSettings;
import org.stagebook.edit.progress.Progress;
import org.stagebook.interchange.outgoing.OutgoingCue;
import org.stagebook.interchange.outgoing.OutgoingCues;
import org.stagebook.model.Cue;
import org.stagebook.model.Production;
import org.stagebook.timebase.TimecodeFormat;

/** Productions that lists are imported into, and what is found in them afterwards. */
public final class Lists {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

    private Lists() {}

    public static EditingSession open(TimecodeFormat format, int reels) {
        Production production = new ProductionFactory().create(NewProduction.feature("Harbour", format, reels));
        return EditingSession.inMemory(production, new SessionSettings(IdSource.sequence("n"), CLOCK));
    }

    public static ImportSummary apply(Incoming incoming, EditingSession editing) {
        return incoming.apply(editing, Progress.NONE);
    }

    /** Writes a file into a folder of the test. */
    public static Path file(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path file(Path folder, String name, String text) {
        return file(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    public static List<Cue> cues(EditingSession editing) {
        return editing.production().getReels().stream()
                .flatMap(reel -> reel.getCues().stream())
                .toList();
    }

    /** {@code "01:00:10:00-01:00:12:12 Door"} for each cue. */
    public static List<String> places(EditingSession editing) {
        TimecodeFormat format = editing.production().getTimecodeFormat();
        return cues(editing).stream()
                .map(cue -> format.format(cue.getRange().start()) + "-"
                        + format.format(cue.getRange().end()) + " " + cue.getDescription())
                .toList();
    }

    /** All cues as they would leave the production again, tags in order. */
    public static List<OutgoingCue> outgoing(EditingSession editing) {
        return OutgoingCues.of(editing.production(), OptionalInt.empty()).cues().stream()
                .map(cue -> new OutgoingCue(
                        cue.reelNumber(),
                        cue.range(),
                        cue.texts(),
                        cue.tags().stream().sorted().toList()))
                .toList();
    }

    public static List<String> sentences(ImportSummary summary) {
        return summary.warnings().stream().map(ParseWarning::toString).toList();
    }

    /** The bytes with some of them changed, doubled or gone. */
    public static byte[] mutated(byte[] original, Random random) {
        List<Byte> bytes = new ArrayList<>(original.length);
        for (byte each : original) {
            bytes.add(each);
        }
        int changes = 1 + random.nextInt(8);
        for (int i = 0; i < changes && !bytes.isEmpty(); i++) {
            int at = random.nextInt(bytes.size());
            int to = Math.min(bytes.size(), at + 1 + random.nextInt(30));
            switch (random.nextInt(5)) {
                case 0 -> bytes.subList(at, to).clear();
                case 1 -> bytes.addAll(at, List.copyOf(bytes.subList(at, to)));
                case 2 -> bytes.set(at, (byte) random.nextInt(256));
                case 3 -> bytes.add(at, (byte) "\";,\t\n\r=0:9+<>\u007f".charAt(random.nextInt(14)));
                default ->
                    bytes.subList(random.nextInt(bytes.size()), bytes.size()).clear();
            }
        }
        byte[] mutant = new byte[bytes.size()];
        for (int i = 0; i < mutant.length; i++) {
            mutant[i] = bytes.get(i);
        }
        return mutant;
    }
}
