package org.stagebook.delivery.rule.file;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stagebook.delivery.checksum.StatedChecksum.Compared;
import org.stagebook.delivery.rule.Evidence;
import org.stagebook.delivery.rule.Input;
import org.stagebook.delivery.rule.Outcome;
import org.stagebook.delivery.rule.Rule;
import org.stagebook.delivery.rule.RuleResult;
import org.stagebook.delivery.spec.Requirement;

/** Whether files are what the checksums beside them say. */
public final class ChecksumRule implements Rule {

    /** For the service loader. */
    public ChecksumRule() {}

    @Override
    public String quantity() {
        return "checksum";
    }

    @Override
    public Set<Input> inputs() {
        return Set.of(Input.CHECKSUM);
    }

    @Override
    public RuleResult judge(Requirement requirement, Evidence evidence) {
        List<Compared> all = evidence.checksums();
        if (all.isEmpty()) {
            return RuleResult.of(requirement, Outcome.NOT_APPLICABLE, "No checksum lies beside the files.");
        }
        List<Compared> wrong = all.stream().filter(each -> !each.isEqual()).toList();
        return wrong.isEmpty()
                ? RuleResult.of(requirement, Outcome.PASS, all.size() + " as stated", "")
                : RuleResult.of(
                        requirement,
                        Outcome.FAIL,
                        wrong.size() + " of " + all.size() + " differ",
                        wrong.stream().map(ChecksumRule::sentence).collect(Collectors.joining(" ")));
    }

    private static String sentence(Compared compared) {
        return compared.stated().file().getFileName() + " is not what "
                + compared.stated().list().getFileName() + " says: its "
                + compared.stated().kind().label() + " is " + compared.found() + " and not "
                + compared.stated().digits() + ". It was damaged or changed on the way; send it again.";
    }
}
