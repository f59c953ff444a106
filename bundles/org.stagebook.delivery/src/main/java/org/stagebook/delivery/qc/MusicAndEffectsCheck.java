package org.stagebook.delivery.qc;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.stagebook.delivery.qc.QcFinding.Measure;
import org.stagebook.delivery.qc.sound.MusicAndEffectsWatch;
import org.stagebook.metering.dialogue.DialogueLoudness;
import org.stagebook.metering.dialogue.SpeechRange;
import org.stagebook.metering.weighting.FrameRange;

/**
 * Looks for holes in an M&amp;E under dialogue, for other levels elsewhere, and for dialogue left in it. What is there beyond the
 * printmaster under dialogue, fuller foley for instance, is no fault.
 */
final class MusicAndEffectsCheck {

    private static final double SLOT_SECONDS = 0.05;
    private static final double HEARD_UNDER_DIALOGUE = Math.pow(10, -70 / 20.0);
    private static final double HEARD_ELSEWHERE = Math.pow(10, -60 / 20.0);
    private static final double LEAK = 0.05;

    private final QcFiles files;
    private final MusicAndEffectsWatch watch;
    private final QcSettings.MusicAndEffects limits;
    private final FileWords words;
    private final BitSet speech = new BitSet();
    private final int rate;

    MusicAndEffectsCheck(QcFiles files, MusicAndEffectsWatch watch, QcSettings settings) {
        this.files = files;
        this.watch = watch;
        this.limits = settings.sum().musicAndEffects();
        this.words = new FileWords(files.musicAndEffects().orElseThrow());
        this.rate = files.main().recording().format().sampleRateHz();
    }

    /** @param spoken all dialogue stems along time */
    void addTo(Optional<TickSeries> spoken, List<QcFinding> findings) {
        spoken.ifPresent(this::mark);
        int channels = files.main().recording().format().channels();
        FileWords main = new FileWords(files.main());
        for (int channel = 0; channel < channels; channel++) {
            if (watch.has(channel)) {
                holes(channel, main.label(channel), findings);
                levels(channel, main.label(channel), findings);
                leak(channel, main.label(channel), findings);
            }
        }
    }

    private void mark(TickSeries dialogue) {
        Optional<DialogueLoudness> loudness = dialogue.dialogue(dialogue, dialogue.whole());
        for (SpeechRange range : loudness.map(DialogueLoudness::speech).orElse(List.of())) {
            int from = (int) (range.startMilliseconds() / (1000 * SLOT_SECONDS));
            int to = (int) Math.ceil(range.endMilliseconds() / (1000 * SLOT_SECONDS));
            speech.set(from, to);
        }
    }

    private void holes(int channel, String label, List<QcFinding> findings) {
        double depth = Math.pow(10, -limits.holeDb() / 20);
        Runs runs = new Runs(Math.max(1, (int) Math.round(limits.holeSeconds() / SLOT_SECONDS) - 1));
        for (int slot = 0; slot < watch.slots(); slot++) {
            double wanted = watch.wanted(channel, slot);
            boolean hole =
                    speech.get(slot) && wanted > HEARD_UNDER_DIALOGUE && watch.held(channel, slot) < depth * wanted;
            runs.accept(slot, hole);
        }
        for (int[] run : runs.end(watch.slots())) {
            double db = difference(channel, run);
            String sentence =
                    "The M&E has a hole in " + label + " " + words.from(range(run)) + ", under dialogue: it lies "
                            + FileWords.number("%.1f dB", -db) + " below the printmaster without its dialogue.";
            add(QcKind.MUSIC_AND_EFFECTS_HOLE, label, range(run), db, sentence, findings);
        }
    }

    private void levels(int channel, String label, List<QcFinding> findings) {
        double limit = Math.pow(10, limits.levelDb() / 20);
        Runs runs = new Runs(Math.max(1, (int) Math.round(limits.levelSeconds() / SLOT_SECONDS)));
        for (int slot = 0; slot < watch.slots(); slot++) {
            double wanted = watch.wanted(channel, slot);
            double held = watch.held(channel, slot);
            boolean heard = Math.max(wanted, held) > HEARD_ELSEWHERE;
            runs.accept(slot, !speech.get(slot) && heard && (held > limit * wanted || wanted > limit * held));
        }
        for (int[] run : runs.end(watch.slots())) {
            double db = difference(channel, run);
            String sentence = "The M&E is " + FileWords.number("%.1f dB ", Math.abs(db))
                    + (db > 0 ? "louder" : "softer") + " than the printmaster in " + label + " "
                    + words.from(range(run)) + ", where nobody speaks.";
            add(QcKind.MUSIC_AND_EFFECTS_LEVEL, label, range(run), db, sentence, findings);
        }
    }

    private void leak(int channel, String label, List<QcFinding> findings) {
        double leak = watch.leak(channel);
        if (watch.hasDialogue() && leak > LEAK) {
            double db = 20 * Math.log10(leak);
            String sentence = "Dialogue is left in the M&E in " + label
                    + FileWords.number(", at %.1f dB of its level in the stem.", db);
            add(QcKind.MUSIC_AND_EFFECTS_DIALOGUE, label, words.whole(), db, sentence, findings);
        }
    }

    private double difference(int channel, int[] run) {
        double wanted = 1e-20;
        double held = 1e-20;
        for (int slot = run[0]; slot < run[1]; slot++) {
            wanted += watch.wanted(channel, slot) * watch.wanted(channel, slot);
            held += watch.held(channel, slot) * watch.held(channel, slot);
        }
        return 10 * Math.log10(held / wanted);
    }

    private FrameRange range(int[] run) {
        return new FrameRange(Math.round(run[0] * SLOT_SECONDS * rate), Math.round(run[1] * SLOT_SECONDS * rate));
    }

    private void add(
            QcKind kind, String label, FrameRange range, double db, String sentence, List<QcFinding> findings) {
        findings.add(new QcFinding(kind, words.name(), List.of(label), range, new Measure(db, "dB"), sentence));
    }
}
