package org.stagebook.delivery.qc.sound;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.delivery.qc.FileRole;
import org.stagebook.delivery.qc.QcFile;
import org.stagebook.delivery.qc.QcFiles;

/** Relates every channel of the main file to the dialogue: where it is heard tells which channel is the centre. */
public final class DialogueWatch implements SoundWatch {

    private final List<Integer> stems = new ArrayList<>();
    private final PassContext context;
    private final int channels;
    private final double[] products;
    private double[] dialogue = new double[0];
    private double power;

    /** Prepares; without a dialogue stem there is nothing to relate. */
    public DialogueWatch(QcFiles files, PassContext context) {
        this.context = context;
        List<QcFile> all = files.all();
        for (int file = 1; file < all.size(); file++) {
            if (all.get(file).role() == FileRole.DIALOGUE) {
                stems.add(file);
            }
        }
        this.channels = files.main().recording().format().channels();
        this.products = new double[channels];
    }

    @Override
    public void accept(SoundBlock block) {
        // The low rate is enough.
    }

    @Override
    public void relate(SoundBlock block) {
        if (stems.isEmpty() || !context.isAction(block)) {
            return;
        }
        int count = block.lowFrames();
        dialogue = new double[count];
        for (int stem : stems) {
            for (double[] channel : block.low(stem)) {
                for (int i = 0; i < count; i++) {
                    dialogue[i] += channel[i];
                }
            }
        }
        for (int channel = 0; channel < channels; channel++) {
            double[] samples = block.low(0)[channel];
            for (int i = 0; i < count; i++) {
                products[channel] += samples[i] * dialogue[i];
            }
        }
        for (int i = 0; i < count; i++) {
            power += dialogue[i] * dialogue[i];
        }
    }

    /** How much of the dialogue is in a channel of the main file: 1 for all of it; 0 where there is no dialogue. */
    public double share(int channel) {
        return power > 0 ? products[channel] / power : 0;
    }
}
