package org.stagebook.handoff.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stagebook.handoff.mhl.FileCheck;
import org.stagebook.handoff.mhl.HistoryVerification;
import org.stagebook.model.CheckOutcome;

/** Verdicts by ASC MHL alone, for folders that are no package of ours: what any generation has recorded counts as sealed. */
final class StandardVerdicts {
    private StandardVerdicts() {}

    static List<FileVerdict> of(HistoryVerification result) {
        Set<String> renamed = new HashSet<>();
        result.files().forEach(check -> check.evidence().renamedFrom().ifPresent(before -> renamed.add(before.text())));
        List<FileVerdict> verdicts = new ArrayList<>();
        for (FileCheck check : result.files()) {
            switch (check.state()) {
                case UNCHANGED -> verdicts.add(FileVerdict.of(check.path(), CheckOutcome.UNCHANGED, check.detail()));
                case CHANGED -> verdicts.add(FileVerdict.of(check.path(), CheckOutcome.CHANGED, check.detail()));
                case NEW -> verdicts.add(met(check));
                case MISSING -> {
                    if (!renamed.contains(check.path())) {
                        verdicts.add(FileVerdict.of(check.path(), CheckOutcome.MISSING, check.detail()));
                    }
                }
            }
        }
        return verdicts;
    }

    private static FileVerdict met(FileCheck check) {
        return check.evidence()
                .renamedFrom()
                .map(before -> new FileVerdict(before.text(), CheckOutcome.RENAMED, check.detail(), check.path()))
                .orElseGet(() -> FileVerdict.of(check.path(), CheckOutcome.EXTRA, check.detail()));
    }
}
