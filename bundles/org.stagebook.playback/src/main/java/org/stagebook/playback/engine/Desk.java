package org.stagebook.playback.engine;

import java.util.Collections;
import java.util.List;
import org.stagebook.playback.monitor.MonitorSection;
import org.stagebook.playback.monitor.MonitorSettings;
import org.stagebook.playback.plan.RenderPlan;

/** Makes the tables by which the sources of a plan reach a room. Belongs to the reading thread. */
final class Desk {

    private final RenderPlan plan;
    private final MonitorSection section;
    private final int[] firsts;
    private MonitorSettings settings;
    private List<Double> sourceGainsDb;

    Desk(RenderPlan plan, MonitorSection section, MonitorSettings settings) {
        this.plan = plan;
        this.section = section;
        this.settings = settings;
        this.firsts = PlanChannels.firsts(plan);
        this.sourceGainsDb = Collections.nCopies(plan.sources().size(), 0.0);
    }

    void set(MonitorSettings other) {
        settings = other;
    }

    /**
     * Sets each source's own gain.
     *
     * @throws IllegalArgumentException if there are more or fewer than sources
     */
    void setSourceGains(List<Double> gainsDb) {
        if (gainsDb.size() != plan.sources().size()) {
            throw new IllegalArgumentException(
                    gainsDb.size() + " gains do not fit " + plan.sources().size() + " sources.");
        }
        sourceGainsDb = List.copyOf(gainsDb);
    }

    MixTable table(int source) {
        return new MixTable(
                source,
                firsts[source],
                section.matrix(plan.sources().get(source).channels(), settings, sourceGainsDb.get(source)));
    }
}
