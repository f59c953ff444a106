package org.stagebook.delivery.check;

import java.util.Collection;
import java.util.Comparator;
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
 * From where on something is a finding, as specifications name it. One pass serves all of them: of several limits it
 * finds by the tightest, and each rule then judges by its own.
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
                        most("bextLoudness", StatedLoudness.USUAL.tolerance()), inputs.contains(Input.LEQ_M)))
                .with(new Silence(
                        usual.silence().belowDbfs(),
                        most("silence", usual.silence().longestSeconds())))
                .with(new Faults(
                        faults.dropout(),
                        faults.click(),
                        (int) Math.round(most("clipping", faults.clippedSamples() - 1.0)) + 1,
                        most("dcOffset", faults.offsetDbfs())))
                .with(leader())
                .with(channels(usual.channels()))
                .with(new Sum(
                        most("stemSum", usual.sum().residualRmsDbfs()),
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

    /** The least that any of them allows; who names no limit means the usual one. */
    private double most(String quantity, double usual) {
        return requirements(quantity)
                .mapToDouble(requirement -> requirement.limits().most().orElse(usual))
                .min()
                .orElse(usual);
    }

    private Stream<Requirement> requirements(String quantity) {
        return specifications.stream()
                .flatMap(specification -> specification.requirements().stream())
                .filter(requirement -> requirement.quantity().equals(quantity));
    }
}
