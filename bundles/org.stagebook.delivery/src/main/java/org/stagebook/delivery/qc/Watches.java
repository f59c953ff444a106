package org.stagebook.delivery.qc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.delivery.qc.sound.DialogueWatch;
import org.stagebook.delivery.qc.sound.EquivalentLevelWatch;
import org.stagebook.delivery.qc.sound.MusicAndEffectsWatch;
import org.stagebook.delivery.qc.sound.PassContext;
import org.stagebook.delivery.qc.sound.SoundWatch;
import org.stagebook.delivery.qc.sound.SumWatch;

/**
 * What watches files together, as far as there is something to watch.
 *
 * @param sum with stems
 * @param musicAndEffects with an M&amp;E and dialogue
 * @param dialogue always; it says nothing without a dialogue stem
 * @param levels of each file, where they are asked for; else empty
 */
record Watches(
        Optional<SumWatch> sum,
        Optional<MusicAndEffectsWatch> musicAndEffects,
        DialogueWatch dialogue,
        List<EquivalentLevelWatch> levels) {

    static Watches of(QcFiles files, PassContext context) {
        List<QcFile> all = files.all();
        List<EquivalentLevelWatch> levels = new ArrayList<>();
        if (context.settings().loudness().equivalentLevels()) {
            for (int file = 0; file < all.size(); file++) {
                levels.add(new EquivalentLevelWatch(file, all.get(file).recording(), context));
            }
        }
        return new Watches(
                files.stems().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new SumWatch(files, context.settings(), context.plan())),
                files.musicAndEffects().map(file -> new MusicAndEffectsWatch(files, context.plan())),
                new DialogueWatch(files, context),
                levels);
    }

    List<SoundWatch> all() {
        List<SoundWatch> all = new ArrayList<>();
        sum.ifPresent(all::add);
        musicAndEffects.ifPresent(all::add);
        all.add(dialogue);
        all.addAll(levels);
        return all;
    }
}
