package org.stagebook.report.kind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.stagebook.model.Production;
import org.stagebook.report.block.Block;
import org.stagebook.report.block.Report;
import org.stagebook.report.block.Section;
import org.stagebook.report.block.Warning;

/**
 * Builds reports.
 *
 * @param production as it is now
 * @param date the day of the print
 */
public record Reports(Production production, LocalDate date) {

    /** What is to be printed, as blocks. Whatever is wrong with the cues is said on its first page, and it is printed. */
    public Report of(ReportRequest request) {
        Source source = Source.of(production, request.reel(), date);
        Content content = content(request, source);
        List<Block> blocks = new ArrayList<>(content.blocks());
        List<String> sentences =
                new ArrayList<>(NumberCheck.of(source, content.numbered()).sentences());
        sentences.addAll(content.warnings());
        if (!sentences.isEmpty()) {
            boolean begun = !blocks.isEmpty() && blocks.getFirst() instanceof Section;
            blocks.add(begun ? 1 : 0, new Warning(sentences));
        }
        return new Report(source.head(request), blocks);
    }

    /** The actors that have lines in a reel or in all, in the order of their lines; for scripts of each alone. */
    public List<String> actors(ReportRequest request) {
        return List.copyOf(
                AdrScripts.byActor(Source.of(production, request.reel(), date).adrLines())
                        .keySet());
    }

    private static Content content(ReportRequest request, Source source) {
        return switch (request.kind()) {
            case SPOTTING -> new SpottingNotes(source, request.grouping());
            case ADR_SCRIPTS -> new AdrScripts(source, request.actor());
            case ADR_COUNTS -> new AdrCounts(source);
            case ADR_LOG -> new AdrLog(source);
            case CUE_SHEET -> new CueSheet(source);
            case REMOVALS -> new RemovalsLog(source);
            case ME_NOTES -> new MusicAndEffectsNotes(source);
            case NOTES_BY_EAR -> new NotesByEar(source, request.notes());
            case CONTINUITY -> new Continuity(source);
            case CREDITS -> new Credits(source);
        };
    }
}
