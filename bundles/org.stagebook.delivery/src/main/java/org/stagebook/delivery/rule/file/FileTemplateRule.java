package org.stagebook.delivery.rule.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stagebook.brief.prebrief.NameCheck;
import org.stagebook.brief.prebrief.NamingTemplate;
import org.stagebook.delivery.rule.Evidence;
import org.stagebook.delivery.rule.Input;
import org.stagebook.delivery.rule.Outcome;
import org.stagebook.delivery.rule.Rule;
import org.stagebook.delivery.rule.RuleResult;
import org.stagebook.delivery.spec.Requirement;

/** Whether the names of the files follow a naming template, {@code {code}_R{reel}_{layout}_{version}}; says where they stop doing so. */
public final class FileTemplateRule implements Rule {

    /** For the service loader. */
    public FileTemplateRule() {}

    @Override
    public String quantity() {
        return "fileNameTemplate";
    }

    @Override
    public Set<Input> inputs() {
        return Set.of(Input.HEADER);
    }

    @Override
    public RuleResult judge(Requirement requirement, Evidence evidence) {
        NamingTemplate template = NamingTemplate.parse(requirement.allowed().getFirst());
        List<String> names = evidence.delivery().files().stream()
                .map(file -> String.valueOf(file.getFileName()))
                .toList();
        List<String> sentences = new ArrayList<>();
        for (String name : names) {
            if (template.match(name) instanceof NameCheck.Breaks breaks) {
                sentences.add((names.size() > 1 ? name + ": " : "") + breaks.why());
            }
        }
        return RuleResult.of(
                requirement,
                sentences.isEmpty() ? Outcome.PASS : Outcome.FAIL,
                String.join(", ", names),
                String.join(" ", sentences));
    }
}
