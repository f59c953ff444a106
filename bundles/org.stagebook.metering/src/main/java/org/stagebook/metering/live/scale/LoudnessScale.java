package org.stagebook.metering.live.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stagebook.metering.live.scale.MeterRuler.Tick;
import org.stagebook.metering.live.scale.MeterRuler.Zone;

/** The two scales of an EBU mode meter (EBU Tech 3341), around a target that is -23 LUFS in broadcasting. */
public enum LoudnessScale {
    /** From -18 to +9 LU: the usual one. */
    EBU_9("EBU +9", -18, 9, 3),
    /** From -36 to +18 LU, for wide-range programmes. */
    EBU_18("EBU +18", -36, 18, 6);

    /** A programme within this of its target is on it. */
    private static final double TOLERANCE_LU = 1;

    private final String label;
    private final double lowestLu;
    private final double highestLu;
    private final int stepLu;

    LoudnessScale(String label, double lowestLu, double highestLu, int stepLu) {
        this.label = label;
        this.lowestLu = lowestLu;
        this.highestLu = highestLu;
        this.stepLu = stepLu;
    }

    /** As it is chosen: {@code "EBU +9"}. */
    public String label() {
        return label;
    }

    /**
     * How loudness lies along a bar; values are LUFS always.
     *
     * @param targetLufs where 0 LU is
     * @param absolute whether LUFS are printed, or LU against the target
     */
    public MeterRuler ruler(double targetLufs, boolean absolute) {
        List<Tick> ticks = new ArrayList<>();
        for (double lu = lowestLu; lu <= highestLu; lu += stepLu) {
            ticks.add(new Tick(targetLufs + lu, absolute ? plain(targetLufs + lu) : signed(lu)));
        }
        return MeterRuler.even(
                absolute ? "LUFS" : "LU",
                targetLufs + lowestLu,
                targetLufs + highestLu,
                ticks,
                List.of(
                        new Zone(targetLufs + lowestLu, Tone.LOW),
                        new Zone(targetLufs - TOLERANCE_LU, Tone.GOOD),
                        new Zone(targetLufs + TOLERANCE_LU, Tone.HIGH)));
    }

    private static String plain(double lufs) {
        return String.format(Locale.ROOT, lufs == Math.rint(lufs) ? "%.0f" : "%.1f", lufs);
    }

    private static String signed(double lu) {
        return lu > 0 ? "+" + plain(lu) : plain(lu + 0.0);
    }
}
