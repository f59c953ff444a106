package org.stagebook.interchange.otio;

import java.util.Locale;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.otio.JsonNode.Fields;

/** At which speed a clip runs: the product of its time effects. */
final class Retime {

    private static final double FASTEST = 10_000;

    private Retime() {}

    static double speed(Fields item, Warnings warnings) {
        double speed = 1;
        for (Fields effect : item.objects("effects")) {
            String schema = effect.schema().toLowerCase(Locale.ROOT);
            if (schema.equals("freezeframe")) {
                speed = 0;
            } else if (schema.equals("lineartimewarp")) {
                speed *= scalar(effect, warnings);
            } else if (schema.equals("timeeffect")) {
                warnings.add(effect.line(), "A time effect without a speed; the clip was taken as shot.");
            }
        }
        return Math.clamp(speed, -FASTEST, FASTEST);
    }

    private static double scalar(Fields effect, Warnings warnings) {
        double scalar = effect.number("time_scalar").orElse(Double.NaN);
        if (Double.isFinite(scalar)) {
            return scalar;
        }
        warnings.add(effect.line(), "The speed of this time warp cannot be read; the clip was taken as shot.");
        return 1;
    }
}
