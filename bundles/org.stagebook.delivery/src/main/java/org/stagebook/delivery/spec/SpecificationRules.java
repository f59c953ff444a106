package org.stagebook.delivery.spec;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.stagebook.brief.prebrief.NamingTemplate;

/** What the requirements of a specification must keep among each other: each mistake here would leave something unasked for. */
final class SpecificationRules {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]*");

    private final JsonFields file;
    private final Specification read;

    SpecificationRules(JsonFields file, Specification read) {
        this.file = file;
        this.read = read;
    }

    void check() throws UnreadableSpecificationException {
        if (!ID.matcher(read.id()).matches()) {
            throw file.wrong(
                    "id", "may only have small letters, digits, points and hyphens; it is \"" + read.id() + "\"");
        }
        if (read.requirements().isEmpty()) {
            throw file.wrong("rules", "ask for nothing: there has to be at least one");
        }
        Set<String> ids = new HashSet<>();
        for (Requirement requirement : read.requirements()) {
            if (!ids.add(requirement.id())) {
                throw file.wrong("rules", "have two named \"" + requirement.id() + "\"");
            }
            checkPattern(requirement);
        }
        for (Requirement requirement : read.requirements()) {
            checkFallback(requirement, ids);
            checkAlternatives(requirement);
        }
    }

    private void checkFallback(Requirement requirement, Set<String> ids) throws UnreadableSpecificationException {
        if (requirement.fallback().isEmpty()) {
            return;
        }
        String fallback = requirement.fallback().get();
        if (!ids.contains(fallback)) {
            throw file.wrong("rules", "name a fallback \"" + fallback + "\" that is not among them");
        }
        if (fallback.equals(requirement.id())) {
            throw file.wrong("rules", "name \"" + fallback + "\" as its own fallback");
        }
        if (requirement.condition().isEmpty()) {
            throw file.wrong(
                    "rules",
                    "give \"" + requirement.id() + "\" a fallback but no condition, so the fallback would never apply");
        }
    }

    private void checkAlternatives(Requirement requirement) throws UnreadableSpecificationException {
        List<Requirement> group = read.requirements().stream()
                .filter(other -> other.anyOf().equals(requirement.anyOf()))
                .toList();
        if (requirement.anyOf().isPresent() && group.size() == 1) {
            throw file.wrong(
                    "rules",
                    "have only one with anyOf \"" + requirement.anyOf().get() + "\", which would be no alternative");
        }
    }

    private void checkTemplate(Requirement requirement) throws UnreadableSpecificationException {
        for (String template :
                requirement.quantity().equals("fileNameTemplate") ? requirement.allowed() : List.<String>of()) {
            Optional<String> complaint = NamingTemplate.complaint(template);
            if (complaint.isPresent()) {
                throw file.wrong("naming.template", "has a mistake. " + complaint.get());
            }
        }
    }

    private void checkPattern(Requirement requirement) throws UnreadableSpecificationException {
        checkTemplate(requirement);
        if (!requirement.quantity().equals("fileName")) {
            return;
        }
        if (requirement.allowed().isEmpty()) {
            throw file.wrong("rules", "ask for file names in \"" + requirement.id() + "\" and allow none");
        }
        for (String pattern : requirement.allowed()) {
            try {
                Pattern.compile(pattern);
            } catch (PatternSyntaxException e) {
                throw file.wrong("naming.pattern", "is no regular expression: " + e.getDescription());
            }
        }
    }
}
