package org.stagebook.demo;

import org.stagebook.audio.synth.StemCharacter;
import org.stagebook.model.Cue;

/** The stems of a reel, by the categories of the cues that sound in them. */
enum DemoStem {
    DX("Dialogue", StemCharacter.DIALOGUE),
    FX("Effects and design", StemCharacter.EFFECTS),
    FOL("Foley", StemCharacter.EFFECTS),
    BG("Backgrounds", StemCharacter.AMBIENCE),
    MX("Music", StemCharacter.MUSIC);

    /** The layout of every stem. */
    static final String LAYOUT = "5.1";

    private final String title;
    private final StemCharacter character;

    DemoStem(String title, StemCharacter character) {
        this.title = title;
        this.character = character;
    }

    String title() {
        return title;
    }

    StemCharacter character() {
        return character;
    }

    /** The stem a cue is heard in. */
    static DemoStem of(Cue cue) {
        String category = cue.getCategory().getCode();
        return switch (category) {
            case "DX", "ADR", "group" -> DX;
            case "FX", "design" -> FX;
            case "foley" -> FOL;
            case "BG" -> BG;
            case "MX", "source" -> MX;
            default -> throw new IllegalArgumentException("The demo has no stem for " + category + ".");
        };
    }

    /** Where the stem of a reel lies, from the production's folder; names of letters every platform takes. */
    String path(int reel) {
        return folder(reel) + "/SKL_R" + reel + "_" + name() + "_51.wav";
    }

    /** Where the stems of a reel lie, from the production's folder. */
    static String folder(int reel) {
        return DemoStems.FOLDER + "/R" + reel;
    }
}
