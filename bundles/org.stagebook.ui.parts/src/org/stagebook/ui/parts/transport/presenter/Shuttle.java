package org.stagebook.ui.parts.transport.presenter;

import java.util.List;
import org.stagebook.playback.plan.Speed;

/**
 * The keys J, K and L: the same key again is faster, the other one comes back through normal speed.
 *
 * @param step 0 for standing, positive for forward: 1 is normal speed
 */
public record Shuttle(int step) {

    public static final Shuttle STANDING = new Shuttle(0);
    public static final Shuttle PLAYING = new Shuttle(1);

    private static final List<Integer> FACTORS = List.of(1, 2, 4, 8);

    /** After L. */
    public Shuttle forward() {
        return new Shuttle(step < 0 ? (step == -1 ? 1 : step + 1) : Math.min(step + 1, FACTORS.size()));
    }

    /** After J. */
    public Shuttle backward() {
        return new Shuttle(step > 0 ? (step == 1 ? -1 : step - 1) : Math.max(step - 1, -FACTORS.size()));
    }

    /** How fast, on top of a pulled speed. */
    public Speed speed(Speed pull) {
        int factor = step == 0 ? 1 : FACTORS.get(Math.abs(step) - 1) * Integer.signum(step);
        return new Speed(factor, 1).times(pull);
    }
}
