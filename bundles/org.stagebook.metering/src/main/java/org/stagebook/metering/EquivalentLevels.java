package org.stagebook.metering;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.metering.weighting.EquivalentLevel;
import org.stagebook.metering.weighting.EquivalentLevelMeter;
import org.stagebook.metering.weighting.WeightingCurve;

/** Reads the equivalent levels of all stretches from the one meter that heard everything. */
final class EquivalentLevels {

    private final Map<WeightingCurve, List<EquivalentLevel>> whole = new EnumMap<>(WeightingCurve.class);
    private final Map<WeightingCurve, List<EquivalentLevel>> firstToLastSound = new EnumMap<>(WeightingCurve.class);
    private final long heardFrom;

    EquivalentLevels(LevelPlan plan, Optional<EquivalentLevelMeter> heard) {
        this.heardFrom = plan.heard().startFrame();
        heard.ifPresent(meter -> plan.curves().forEach(curve -> {
            whole.put(curve, meter.windows(curve));
            if (plan.wantsFirstToLastSound()) {
                firstToLastSound.put(curve, meter.firstToLastSoundOfWindows(curve));
            }
        }));
    }

    LevelMeasurement addedTo(LevelMeasurement found, int stretch) {
        return found.with(of(whole, stretch), of(firstToLastSound, stretch));
    }

    private Map<WeightingCurve, EquivalentLevel> of(Map<WeightingCurve, List<EquivalentLevel>> levels, int stretch) {
        Map<WeightingCurve, EquivalentLevel> ofStretch = new EnumMap<>(WeightingCurve.class);
        levels.forEach((curve, all) -> ofStretch.put(curve, all.get(stretch).later(heardFrom)));
        return ofStretch;
    }
}
