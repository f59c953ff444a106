package org.stagebook.handoff.build;

import java.util.List;
import java.util.stream.Collectors;
import org.stagebook.model.Finding;

/** Stops a build whose contents have errors that nobody has mended or waived. */
final class UnfitContentsException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int NAMED = 3;

    UnfitContentsException(List<Finding> errors) {
        super(words(errors));
    }

    private static String words(List<Finding> errors) {
        String named = errors.stream()
                .limit(NAMED)
                .map(finding -> finding.getSubject() + ": " + finding.getText())
                .collect(Collectors.joining(" "));
        int more = errors.size() - NAMED;
        String count = errors.size() == 1 ? "1 error stands" : errors.size() + " errors stand";
        return count + " in the way. " + named + (more > 0 ? " And " + more + " more." : "");
    }
}
