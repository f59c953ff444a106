package org.stagebook.delivery.qc.sound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stagebook.delivery.qc.FileRole;
import org.stagebook.delivery.qc.QcFile;
import org.stagebook.delivery.qc.QcFiles;

/** Holds an M&amp;E against the printmaster without its dialogue, 50 ms by 50 ms, and looks for dialogue in what differs. */
public final class MusicAndEffectsWatch implements SoundWatch {

    /** Slots of 50 ms in a block. */
    private static final int SLOTS = 2;

    private static final double ALIKE = 1e-4;

    private final int file;
    private final int channels;
    private final ChannelMap map;
    private final List<Integer> dialogues = new ArrayList<>();
    private final List<ChannelMap> dialogueMaps = new ArrayList<>();
    private final double[] reference;
    private final float[][] wanted;
    private final float[][] held;
    private final double[] leaks;
    private final double[] dialoguePowers;
    private double[] speech = new double[0];
    private int slots;

    /** Prepares for a pass over files of which one is the M&amp;E. */
    public MusicAndEffectsWatch(QcFiles files, BlockPlan plan) {
        List<QcFile> all = files.all();
        QcFile main = files.main();
        this.file = all.size() - 1;
        this.channels = main.recording().format().channels();
        this.map = ChannelMap.of(main, all.get(file));
        for (int index = 1; index < file; index++) {
            if (all.get(index).role() == FileRole.DIALOGUE) {
                dialogues.add(index);
                dialogueMaps.add(ChannelMap.of(main, all.get(index)));
            }
        }
        int room =
                Math.toIntExact(SLOTS * (plan.blocks(main.recording().format().frames()) + 1));
        this.reference = new double[plan.roomFrames()];
        this.wanted = new float[channels][room];
        this.held = new float[channels][room];
        this.leaks = new double[channels];
        this.dialoguePowers = new double[channels];
    }

    @Override
    public void accept(SoundBlock block) {
        if (slots + SLOTS > wanted[0].length) {
            return;
        }
        for (int channel = 0; channel < channels; channel++) {
            if (map.of(channel) >= 0) {
                accept(block, channel);
            }
        }
        slots += SLOTS;
    }

    private void accept(SoundBlock block, int channel) {
        int count = block.frames();
        System.arraycopy(block.channels(0)[channel], block.history(), reference, 0, count);
        for (int i = 0; i < dialogues.size(); i++) {
            int of = dialogueMaps.get(i).of(channel);
            if (of >= 0) {
                subtract(block.channels(dialogues.get(i))[of], block.history(), count);
            }
        }
        double[] samples = block.channels(file)[map.of(channel)];
        for (int slot = 0; slot < SLOTS; slot++) {
            int from = count * slot / SLOTS;
            int to = count * (slot + 1) / SLOTS;
            wanted[channel][slots + slot] = rms(reference, from, to);
            held[channel][slots + slot] = rms(samples, block.history() + from, block.history() + to);
        }
    }

    private void subtract(double[] samples, int from, int count) {
        for (int i = 0; i < count; i++) {
            reference[i] -= samples[from + i];
        }
    }

    private static float rms(double[] samples, int from, int to) {
        double even = 0;
        double odd = 0;
        for (int i = from; i + 1 < to; i += 2) {
            even += samples[i] * samples[i];
            odd += samples[i + 1] * samples[i + 1];
        }
        return (float) Math.sqrt((even + odd) / Math.max(1, to - from));
    }

    @Override
    public void relate(SoundBlock block) {
        int count = block.lowFrames();
        speech = new double[count];
        for (int channel = 0; channel < channels; channel++) {
            if (map.of(channel) < 0) {
                continue;
            }
            Arrays.fill(speech, 0);
            for (int i = 0; i < dialogues.size(); i++) {
                int of = dialogueMaps.get(i).of(channel);
                if (of >= 0) {
                    add(block.low(dialogues.get(i))[of], count);
                }
            }
            double[] main = block.low(0)[channel];
            double[] other = block.low(file)[map.of(channel)];
            if (isPop(main, other, count)) {
                continue;
            }
            for (int i = 0; i < count; i++) {
                leaks[channel] += (other[i] - main[i] + speech[i]) * speech[i];
                dialoguePowers[channel] += speech[i] * speech[i];
            }
        }
    }

    /** A pop is in all of them: dialogue, printmaster, M&amp;E. */
    private boolean isPop(double[] main, double[] other, int count) {
        double power = 0;
        double apart = 0;
        for (int i = 0; i < count; i++) {
            power += speech[i] * speech[i];
            apart += (main[i] - speech[i]) * (main[i] - speech[i]) + (other[i] - speech[i]) * (other[i] - speech[i]);
        }
        return apart < ALIKE * power;
    }

    private void add(double[] samples, int count) {
        for (int i = 0; i < count; i++) {
            speech[i] += samples[i];
        }
    }

    /** Whether the M&amp;E has a channel for one of the printmaster. */
    public boolean has(int channel) {
        return map.of(channel) >= 0;
    }

    /** Whether there is dialogue to be left out at all. */
    public boolean hasDialogue() {
        return !dialogues.isEmpty();
    }

    /** Slots of 50 ms that were seen. */
    public int slots() {
        return slots;
    }

    /** RMS of the printmaster without dialogue. */
    public double wanted(int channel, int slot) {
        return wanted[channel][slot];
    }

    /** RMS of the M&amp;E. */
    public double held(int channel, int slot) {
        return held[channel][slot];
    }

    /** How much of the dialogue of a channel is left in the M&amp;E: 1 for all of it. */
    public double leak(int channel) {
        return dialoguePowers[channel] > 0 ? leaks[channel] / dialoguePowers[channel] : 0;
    }
}
