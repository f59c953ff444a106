package org.stagebook.delivery.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stagebook.delivery.qc.QcSettings;
import org.stagebook.delivery.qc.QcSettings.Channels;
import org.stagebook.delivery.qc.QcSettings.Faults;
import org.stagebook.delivery.qc.QcSettings.Leader;
import org.stagebook.delivery.qc.QcSettings.Presence;
import org.stagebook.delivery.qc.QcSettings.Silence;
import org.stagebook.delivery.qc.QcSettings.StatedLoudness;
import org.stagebook.delivery.qc.QcSettings.Sum;
import org.stagebook.delivery.rule.Input;
import org.stagebook.delivery.spec.Requirement;
import org.stagebook.delivery.spec.Specification;

/**
 * From where on something is a finding, as specifications name it. One pass serves all of them: of several limits the tightest
 * counts.
 */
final class PassSettings {

    private final Collection<Specification> specifications;

    PassSettings(Collection<Specification> specifications) {
        this.specifications = specifications;
    }

    QcSettings of(Set<Input> inputs) {
        QcSettings usual = QcSettings.USUAL;
        Faults faults = usual.faults();
        return usual.with(new StatedLoudness(
                        most("bextLoudness").orElse(StatedLoudness.USUAL.tolerance()), inputs.contains(Input.LEQ_M)))
                .with(new Silence(
                        usual.silence().belowDbfs(),
                        most("silence").orElse(usual.silence().longestSeconds())))
                .with(new Faults(
                        faults.dropout(),
                        faults.click(),
                        most("clipping").map(most -> (int) Math.round(most) + 1).orElse(faults.clippedSamples()),
                        most("dcOffset").orElse(faults.offsetDbfs())))
                .with(leader())
                .with(channels(usual.channels()))
                .with(new Sum(
                        most("stemSum").orElse(usual.sum().residualRmsDbfs()),
                        usual.sum().residualPeakDbfs(),
                        usual.sum().musicAndEffects()));
    }

    /** Pops have rules of their own. */
    private Leader leader() {
        boolean isAsked = requirements("leader").findAny().isPresent();
        return isAsked ? new Leader(Presence.FREE, Presence.FREE, Presence.FORBIDDEN) : Leader.USUAL;
    }

    private Channels channels(Channels usual) {
        double corner = requirements("lfeContent")
                .flatMap(
                        requirement -> requirement.method().lowPassHz().stream().boxed())
                .min(Comparator.naturalOrder())
                .orElse(usual.lfeCornerHz());
        return new Channels(usual.inverted(), usual.identicalWithinDbfs(), usual.lfeUnderDb(), corner);
    }

    private Optional<Double> most(String quantity) {
        return requirements(quantity)
                .flatMap(requirement -> requirement.limits().most().stream().boxed())
                .min(Comparator.naturalOrder());
    }

    private Stream<Requirement> requirements(String quantity) {
        return specifications.stream()
                .flatMap(specification -> specification.requirements().stream())
                .filter(requirement -> requirement.quantity().equals(quantity));
    }
}
