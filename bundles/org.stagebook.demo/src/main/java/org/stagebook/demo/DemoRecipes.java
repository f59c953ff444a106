package org.stagebook.demo;

import java.util.Map;
import java.util.Set;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.synth.Placement;
import org.stagebook.audio.synth.StemRecipe;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Reel;
import org.stagebook.timebase.FrameRate;
import org.stagebook.timebase.SampleRate;
import org.stagebook.timebase.TimeRange;

/** What sounds in a reel: its pops, and each cue where it is spotted. */
final class DemoRecipes {

    /** The order of the channels, as the demo's format decision says. */
    static final ChannelOrder ORDER = ChannelOrder.L_C_R_LS_RS_LFE;

    /** Cues nobody has worked on yet make no sound, and neither do removed ones. */
    private static final Set<CueStatus> SILENT = Set.of(CueStatus.SPOTTED, CueStatus.REMOVED);

    private final FrameRate rate;
    private final DemoSounds sounds;

    DemoRecipes(FrameRate rate) {
        this.rate = rate;
        this.sounds = new DemoSounds(ORDER, rate);
    }

    /**
     * A stem of a reel.
     *
     * @param gainsDb what the mix does to cues, by their numbers; a cue that is not named stays as it is
     */
    StemRecipe of(Reel reel, DemoStem stem, Map<String, Double> gainsDb) {
        StemRecipe recipe = StemRecipe.silence(
                        ORDER, SampleRate.HZ_48000, new TimeRange(reel.getStart(), reel.getEnd()))
                .withPop(reel.getHeadPop(), rate)
                .withPop(reel.getTailPop(), rate);
        for (Cue cue : reel.getCues()) {
            if (DemoStem.of(cue) == stem && !SILENT.contains(cue.getStatus())) {
                double gainDb = gainsDb.getOrDefault(cue.getNumber(), 0.0);
                for (Placement placement : sounds.of(cue, stem.character())) {
                    recipe = recipe.with(gainDb == 0 ? placement : placement.louder(gainDb));
                }
            }
        }
        return recipe;
    }
}
