package org.stagebook.metering.dialogue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.stagebook.metering.loudness.LoudnessFormula;

/**
 * Measures a programme's loudness where its dialogue stem speaks.
 *
 * <p>Blocks and loudness are those of ITU-R BS.1770-5; only which blocks count is decided otherwise: those in which the stem
 * passes a {@link SpeechGate}, instead of those in which the programme is loud. A block counts as soon as a few percent of it
 * are speech, so pauses between words belong to speech, and 0.3 s before and after each line.
 */
public final class DialogueGating {

    private final SpeechGate gate;

    /** Measures with that gate. */
    public DialogueGating(SpeechGate gate) {
        this.gate = gate;
    }

    /**
     * Measures a programme by its stem.
     *
     * <p>Both series have a value for each 10 ms from the same beginning: the K-weighted mean square of each channel, summed
     * by the channels' weights. A block with a value that is no finite number has no speech and is not measured.
     *
     * @param stem of the dialogue; counts as silent after its end
     * @param programme that is measured; may be the stem itself
     */
    public DialogueLoudness measure(double[] stem, double[] programme) {
        EnergyBlocks stemBlocks = new EnergyBlocks(stem);
        EnergyBlocks blocks = new EnergyBlocks(programme);
        double noise = LoudnessFormula.meanSquare(gate.absoluteLufs());
        BitSet sounding = blocksOf(blocks, block -> stemBlocks.energy(block) > noise);
        if (sounding.isEmpty()) {
            return result(OptionalDouble.empty(), sounding, stemBlocks, blocks);
        }
        double relative = mean(stemBlocks, sounding) * Math.pow(10, -gate.relativeLu() / 10);
        double threshold = Math.max(noise, relative);
        BitSet speech = blocksOf(blocks, block -> stemBlocks.energy(block) > threshold);
        return result(OptionalDouble.of(LoudnessFormula.lufs(threshold)), speech, stemBlocks, blocks);
    }

    private static BitSet blocksOf(EnergyBlocks programme, IntPredicate isSpeech) {
        return IntStream.range(0, programme.count())
                .filter(block -> Double.isFinite(programme.energy(block)))
                .filter(isSpeech)
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private static double mean(EnergyBlocks blocks, BitSet counted) {
        return counted.stream().mapToDouble(blocks::energy).average().orElse(0);
    }

    private DialogueLoudness result(
            OptionalDouble threshold, BitSet speech, EnergyBlocks stem, EnergyBlocks programme) {
        int count = programme.count();
        OptionalDouble share =
                count > 0 ? OptionalDouble.of(100.0 * speech.cardinality() / count) : OptionalDouble.empty();
        return new DialogueLoudness(
                gate,
                threshold,
                loudness(mean(programme, speech)),
                loudness(mean(stem, speech)),
                share,
                ranges(speech));
    }

    private static OptionalDouble loudness(double energy) {
        return energy > 0 ? OptionalDouble.of(LoudnessFormula.lufs(energy)) : OptionalDouble.empty();
    }

    private static List<SpeechRange> ranges(BitSet speech) {
        List<SpeechRange> ranges = new ArrayList<>();
        int first = speech.nextSetBit(0);
        while (first >= 0) {
            int last = lastOfRun(speech, first);
            ranges.add(new SpeechRange(startOf(first), startOf(last) + milliseconds(EnergyBlocks.BLOCK_STEPS)));
            first = speech.nextSetBit(last + 1);
        }
        return ranges;
    }

    /** The last block that overlaps or touches the one before it. */
    private static int lastOfRun(BitSet speech, int first) {
        int reach = EnergyBlocks.BLOCK_STEPS / EnergyBlocks.HOP_STEPS;
        int last = first;
        int next = speech.nextSetBit(first + 1);
        while (next >= 0 && next - last <= reach) {
            last = next;
            next = speech.nextSetBit(next + 1);
        }
        return last;
    }

    private static long startOf(int block) {
        return block * milliseconds(EnergyBlocks.HOP_STEPS);
    }

    private static long milliseconds(int steps) {
        return (long) steps * EnergyBlocks.STEP_MILLISECONDS;
    }
}
