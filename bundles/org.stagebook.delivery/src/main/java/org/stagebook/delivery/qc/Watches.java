package org.stagebook.delivery.qc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.delivery.qc.sound.DialogueSumWatch;
import org.stagebook.delivery.qc.sound.DialogueWatch;
import org.stagebook.delivery.qc.sound.MWeightingWatch;
import org.stagebook.delivery.qc.sound.MusicAndEffectsWatch;
import org.stagebook.delivery.qc.sound.PassContext;
import org.stagebook.delivery.qc.sound.SoundWatch;
import org.stagebook.delivery.qc.sound.SumWatch;
import org.stagebook.metering.lanes.Kernels;

/**
 * What watches files together, as far as there is something to watch.
 *
 * @param sum with stems
 * @param musicAndEffects with an M&amp;E and dialogue
 * @param dialogue always; it says nothing without a dialogue stem
 * @param dialogueSum with several dialogue stems
 * @param mWeighting of the main file, where Leq(m) is asked for
 */
record Watches(
        Optional<SumWatch> sum,
        Optional<MusicAndEffectsWatch> musicAndEffects,
        DialogueWatch dialogue,
        Optional<DialogueSumWatch> dialogueSum,
        Optional<MWeightingWatch> mWeighting) {

    static Watches of(QcFiles files, PassContext context, Kernels kernels) {
        return new Watches(
                files.stems().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new SumWatch(files, context.settings(), context.plan())),
                files.musicAndEffects().map(file -> new MusicAndEffectsWatch(files, context.plan())),
                new DialogueWatch(files, context),
                DialogueSumWatch.of(files, context.plan(), kernels),
                context.settings().loudness().equivalentLevels()
                        ? Optional.of(new MWeightingWatch(0, files.main().recording(), context.plan()))
                        : Optional.empty());
    }

    List<SoundWatch> all() {
        List<SoundWatch> all = new ArrayList<>();
        sum.ifPresent(all::add);
        musicAndEffects.ifPresent(all::add);
        all.add(dialogue);
        dialogueSum.ifPresent(all::add);
        mWeighting.ifPresent(all::add);
        return all;
    }
}
