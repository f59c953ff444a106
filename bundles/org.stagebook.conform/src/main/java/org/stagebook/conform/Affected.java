package org.stagebook.conform;

import org.stagebook.model.ConformState;
import org.stagebook.model.PictureBound;

/**
 * What a picture change does to one cue, clip, scene, marker, loop or fade.
 *
 * @param name what people call it, such as "Cue 1M3"
 * @param before where it stood when that was worked out
 * @param after where it stands from then on
 * @param touched whether its picture was changed or cut, or is back; not only moved
 */
public record Affected(PictureBound object, String name, Standing before, Standing after, boolean touched) {

    /** Whether it is somewhere else, or something else is said of it. */
    public boolean isChanged() {
        return !before.equals(after);
    }

    /** Whether it is in place, to be checked or cut. */
    public ConformState state() {
        return after.state();
    }
}
