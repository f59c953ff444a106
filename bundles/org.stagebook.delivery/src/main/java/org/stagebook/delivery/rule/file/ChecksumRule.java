package org.stagebook.delivery.rule.file;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.delivery.checksum.ChecksumsBeside;
import org.stagebook.delivery.checksum.MissingFile;
import org.stagebook.delivery.checksum.StatedChecksum.Compared;
import org.stagebook.delivery.rule.Evidence;
import org.stagebook.delivery.rule.Input;
import org.stagebook.delivery.rule.Outcome;
import org.stagebook.delivery.rule.Rule;
import org.stagebook.delivery.rule.RuleResult;
import org.stagebook.delivery.spec.Requirement;

/** Whether files are what the checksums beside them say, and everything is there that they list. */
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
        ChecksumsBeside beside = evidence.checksums();
        if (beside.isEmpty()) {
            return RuleResult.of(requirement, Outcome.NOT_APPLICABLE, "No checksum lies beside the files.");
        }
        List<Compared> wrong =
                beside.compared().stream().filter(each -> !each.isEqual()).toList();
        if (wrong.isEmpty() && beside.missing().isEmpty()) {
            return RuleResult.of(requirement, Outcome.PASS, beside.compared().size() + " as stated", "");
        }
        String sentences = Stream.concat(
                        wrong.stream().map(ChecksumRule::sentence),
                        beside.missing().stream().map(ChecksumRule::sentence))
                .collect(Collectors.joining(" "));
        return RuleResult.of(requirement, Outcome.FAIL, found(wrong, beside), sentences);
    }

    private static String found(List<Compared> wrong, ChecksumsBeside beside) {
        String differing =
                wrong.isEmpty() ? "" : wrong.size() + " of " + beside.compared().size() + " differ";
        String missing = beside.missing().isEmpty() ? "" : beside.missing().size() + " missing";
        return Stream.of(differing, missing).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String sentence(Compared compared) {
        return compared.stated().file().getFileName() + " is not what "
                + compared.stated().list().getFileName() + " says: its "
                + compared.stated().kind().label() + " is " + compared.found() + " and not "
                + compared.stated().digits() + ". It was damaged or changed on the way; send it again.";
    }

    private static String sentence(MissingFile missing) {
        return missing.list().getFileName() + " lists " + missing.name()
                + ", which is not there: send it too, or a list without it.";
    }
}
