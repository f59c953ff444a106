package org.stagebook.archive.list;

import java.util.List;
import org.stagebook.archive.list.ListTable.Rows;
import org.stagebook.model.Acceptance;
import org.stagebook.model.Finding;
import org.stagebook.model.HandoffItem;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Production;
import org.stagebook.model.Query;

/** The handoffs as the production records them, whether their packages can still be reached or not. */
public record HandoffLists(Production production) {
    private static final String FOLDER = "handoffs/";

    /** All tables, also empty ones. */
    public List<ListTable> tables() {
        return List.of(handoffs(), items(), course(), queries(), findings(), verifications(), revisions());
    }

    private ListTable handoffs() {
        Rows rows = new Rows(
                "Handoff",
                "State",
                "Sender",
                "Receiver",
                "Created at",
                "Replaces",
                "Picture cut",
                "Brief",
                "Organisation",
                "Known problems",
                "Folder",
                "Id");
        for (HandoffPackage handoff : production.getHandoffs()) {
            rows.add(
                    handoff.getName(),
                    handoff.getState(),
                    handoff.getSender(),
                    handoff.getReceiver(),
                    handoff.getCreated(),
                    handoff.getSupersedes() == null
                            ? ""
                            : handoff.getSupersedes().getName(),
                    handoff.getPictureCut(),
                    handoff.getBrief(),
                    handoff.getOrganisation(),
                    handoff.getKnownProblems(),
                    handoff.getFolder(),
                    handoff.getId());
        }
        return rows.table(FOLDER + "handoffs.csv", "Handoffs", "Handoffs, between whom, and where each stands.");
    }

    private ListTable items() {
        Rows rows = new Rows(
                "Handoff",
                "File",
                "Role",
                "Reel",
                "Bytes",
                "Hash algorithm",
                "Hash",
                "Verdict",
                "By",
                "Role of who said it",
                "At",
                "Reason",
                "Description",
                "Came from");
        for (HandoffPackage handoff : production.getHandoffs()) {
            handoff.getContents().forEach(item -> add(rows, handoff, item));
        }
        return rows.table(
                FOLDER + "items.csv",
                "What was handed over",
                "Every file of every handoff with its hash and its verdict.");
    }

    private static void add(Rows rows, HandoffPackage handoff, HandoffItem item) {
        Acceptance said = item.getAcceptance();
        rows.add(
                handoff.getName(),
                item.getPath(),
                item.getRole(),
                item.getReel(),
                Cell.counted(item.getSizeBytes()),
                item.getHashAlgorithm(),
                item.getHash(),
                said == null ? "" : said.getVerdict(),
                said == null ? "" : said.getBy(),
                said == null ? "" : said.getRole(),
                said == null ? "" : said.getAt(),
                said == null ? "" : said.getReason(),
                item.getDescription(),
                item.getSource());
    }

    private ListTable course() {
        Rows rows = new Rows("Handoff", "State", "At", "By", "Role", "Remark");
        production
                .getHandoffs()
                .forEach(handoff -> handoff.getHistory()
                        .forEach(step -> rows.add(
                                handoff.getName(),
                                step.getState(),
                                step.getAt(),
                                step.getBy(),
                                step.getRole(),
                                step.getRemark())));
        return rows.table(FOLDER + "course.csv", "Course of the handoffs", "Every state each handoff was in.");
    }

    private ListTable queries() {
        Rows rows = new Rows("Handoff", "About", "What", "Text", "By", "At", "Settled at", "Settled by");
        for (HandoffPackage handoff : production.getHandoffs()) {
            for (Query query : handoff.getQueries()) {
                rows.add(
                        handoff.getName(),
                        query.getPath(),
                        "query",
                        query.getText(),
                        query.getAuthor(),
                        query.getCreated(),
                        query.getSettledAt(),
                        query.getSettledBy());
                query.getReplies()
                        .forEach(reply -> rows.add(
                                handoff.getName(),
                                query.getPath(),
                                "answer",
                                reply.getText(),
                                reply.getAuthor(),
                                reply.getCreated(),
                                "",
                                ""));
            }
            handoff.getOpenQuestions()
                    .forEach(question -> rows.add(
                            handoff.getName(),
                            "",
                            "question",
                            Cell.text(List.of(Cell.text(question.getText()), Cell.text(question.getAnswer()))),
                            question.getAskedBy(),
                            "",
                            "",
                            ""));
        }
        return rows.table(FOLDER + "queries.csv", "Queries", "What was asked about handoffs, and answered.");
    }

    private ListTable findings() {
        Rows rows = new Rows(
                "Handoff",
                "Severity",
                "Rule",
                "Subject",
                "Place",
                "Finding",
                "Why",
                "Remedy",
                "Let stand because",
                "By",
                "At");
        for (HandoffPackage handoff : production.getHandoffs()) {
            for (Finding finding : handoff.getFindings()) {
                rows.add(
                        handoff.getName(),
                        finding.getSeverity(),
                        finding.getRule(),
                        finding.getSubject(),
                        finding.getPlace(),
                        finding.getText(),
                        finding.getWhy(),
                        finding.getRemedy(),
                        finding.getWaiver() == null ? "" : finding.getWaiver().getReason(),
                        finding.getWaiver() == null ? "" : finding.getWaiver().getBy(),
                        finding.getWaiver() == null ? "" : finding.getWaiver().getAt());
            }
        }
        return rows.table(
                FOLDER + "findings.csv", "Findings before handoffs", "What the check before each handoff found.");
    }

    private ListTable verifications() {
        Rows rows = new Rows(
                "Handoff",
                "At",
                "By",
                "Role",
                "Generation",
                "Unchanged",
                "Revised",
                "Changed",
                "Renamed",
                "Missing",
                "Extra",
                "Problem of the history");
        production
                .getHandoffs()
                .forEach(handoff -> handoff.getVerifications()
                        .forEach(check -> rows.add(
                                handoff.getName(),
                                check.getAt(),
                                check.getBy(),
                                check.getRole(),
                                Cell.counted(check.getGeneration()),
                                check.getUnchanged(),
                                check.getRevised(),
                                check.getChanged(),
                                check.getRenamed(),
                                check.getMissing(),
                                check.getExtra(),
                                check.getHistoryProblem())));
        return rows.table(
                FOLDER + "verifications.csv", "Verifications", "Every time a package was compared with its hashes.");
    }

    private ListTable revisions() {
        Rows rows = new Rows("Handoff", "Kind", "File", "Old hash", "New hash", "By", "Role", "At", "Why", "Note");
        production
                .getHandoffs()
                .forEach(handoff -> handoff.getRevisions()
                        .forEach(revision -> rows.add(
                                handoff.getName(),
                                revision.getKind(),
                                revision.getPath(),
                                revision.getOldHash(),
                                revision.getNewHash(),
                                revision.getBy(),
                                revision.getRole(),
                                revision.getAt(),
                                revision.getWhy(),
                                revision.getNote())));
        return rows.table(
                FOLDER + "revisions.csv", "Declared revisions", "What senders declared to have changed since.");
    }
}
