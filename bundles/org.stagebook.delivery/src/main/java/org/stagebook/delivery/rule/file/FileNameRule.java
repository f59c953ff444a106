package org.stagebook.delivery.rule.file;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.stagebook.delivery.rule.Evidence;
import org.stagebook.delivery.rule.Input;
import org.stagebook.delivery.rule.Outcome;
import org.stagebook.delivery.rule.Rule;
import org.stagebook.delivery.rule.RuleResult;
import org.stagebook.delivery.spec.Requirement;

/** Whether the names of the files follow a pattern, a regular expression. */
public final class FileNameRule implements Rule {

    /** For the service loader. */
    public FileNameRule() {}

    @Override
    public String quantity() {
        return "fileName";
    }

    @Override
    public Set<Input> inputs() {
        return Set.of(Input.HEADER);
    }

    @Override
    public RuleResult judge(Requirement requirement, Evidence evidence) {
        Pattern pattern = Pattern.compile(requirement.allowed().getFirst());
        List<String> names = evidence.delivery().files().stream()
                .map(file -> String.valueOf(file.getFileName()))
                .toList();
        List<String> wrong =
                names.stream().filter(name -> !pattern.matcher(name).matches()).toList();
        return wrong.isEmpty()
                ? RuleResult.of(requirement, Outcome.PASS, String.join(", ", names), "")
                : RuleResult.of(requirement, Outcome.FAIL, String.join(", ", wrong), "It does not follow the pattern.");
    }
}
