package org.stagebook.interchange.otio;

import java.util.Locale;
import java.util.Set;
import org.stagebook.interchange.otio.JsonNode.Fields;
import org.stagebook.interchange.otio.Losses.Kind;

/** At which speed a clip runs: the product of its time effects. */
final class Retime {

    private static final double FASTEST = 10_000;
    private static final Set<String> RETIMES = Set.of("freezeframe", "lineartimewarp", "timeeffect");

    private Retime() {}

    /** The speed of a clip; what else its effects do is counted among the losses. */
    static double speed(Fields item, Losses losses) {
        double speed = 1;
        for (Fields effect : item.objects("effects")) {
            if (!isRetime(effect)) {
                losses.add(Kind.EFFECT, effect.line());
            } else if (effect.isFalse("enabled")) {
                losses.add(Kind.DISABLED_EFFECT, effect.line());
            } else {
                speed *= scalar(effect, losses);
            }
        }
        return Math.clamp(speed, -FASTEST, FASTEST);
    }

    /** Counts the effects of what keeps its speed all the same. */
    static void ignore(Fields item, Kind speeds, Losses losses) {
        item.objects("effects").forEach(effect -> losses.add(isRetime(effect) ? speeds : Kind.EFFECT, effect.line()));
    }

    private static boolean isRetime(Fields effect) {
        return RETIMES.contains(effect.schema().toLowerCase(Locale.ROOT));
    }

    private static double scalar(Fields effect, Losses losses) {
        if (effect.schema().equalsIgnoreCase("FreezeFrame")) {
            return 0;
        }
        double scalar = effect.number("time_scalar").orElse(Double.NaN);
        if (Double.isFinite(scalar)) {
            return scalar;
        }
        losses.add(Kind.NO_SPEED, effect.line());
        return 1;
    }
}
