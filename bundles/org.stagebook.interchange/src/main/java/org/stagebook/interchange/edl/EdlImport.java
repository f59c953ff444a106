package org.stagebook.interchange.edl;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.progress.Progress;
import org.stagebook.interchange.ForeignFile;
import org.stagebook.interchange.ForeignFile.Limit;
import org.stagebook.interchange.ForeignFormat;
import org.stagebook.interchange.ImportSettings;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.Incoming;
import org.stagebook.interchange.UnreadableFileException;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.cutlist.CutEvent;
import org.stagebook.interchange.cutlist.CutList;
import org.stagebook.interchange.cutlist.CutMarker;
import org.stagebook.interchange.cutlist.FrameSpan;
import org.stagebook.interchange.edl.RateQuestion.Answer;
import org.stagebook.interchange.placing.CutListPlanner;
import org.stagebook.interchange.placing.FileHour;
import org.stagebook.interchange.placing.ImportDraft;
import org.stagebook.interchange.placing.ImportPlan;
import org.stagebook.interchange.placing.ImportSession;
import org.stagebook.interchange.placing.LabelPlacement;
import org.stagebook.model.Production;

/**
 * An edit list on its way into a production: a picture cut with its events in each reel it covers, its locators as markers.
 *
 * <p>The marker list that {@link MarkerEdlWriter} writes, and what Resolve makes of it, becomes cues again.
 *
 * @param edl the list as it is written
 * @param fileName it was read from, without folders
 */
public record EdlImport(Edl edl, String fileName, ImportSettings settings) implements Incoming {

    private static final Limit LIMIT = new Limit(128, "That is half a million events; export the reels one by one.");

    /**
     * Reads a list.
     *
     * @throws UnreadableFileException if the file is no edit list, or larger than 128 MB
     * @throws IOException if the file cannot be read
     */
    public static EdlImport read(Path path, ImportSettings settings) throws IOException {
        ForeignFile file = new ForeignFile(path, LIMIT);
        try (InputStream in = file.stream()) {
            Edl edl = EdlParser.parse(in);
            if (!edl.isEditList()) {
                throw file.unreadable(
                        "This is no CMX3600 edit list: it has no event line with four timecodes. Nothing was"
                                + " imported; export the cut as CMX3600, File32 or File128.");
            }
            return new EdlImport(edl, file.name(), settings);
        }
    }

    @Override
    public ForeignFormat format() {
        return ForeignFormat.CMX3600;
    }

    @Override
    public ImportSummary apply(EditingSession editing, Progress progress) {
        Production production = editing.production();
        Warnings warnings = new Warnings();
        warnings.addAll(edl.warnings());
        CutList list = cutList(production, warnings);
        List<FrameSpan> places = places(list);
        if (places.isEmpty()) {
            warnings.add(0, "Nothing of the list could be placed, so nothing was imported.");
            return ImportSummary.of(format(), new ImportDraft().plan().counts(), warnings);
        }
        LabelPlacement placement =
                LabelPlacement.of(FileHour.of(list.format(), places), production, settings.reel(), warnings);
        if (CueMarkers.isCueList(list, edl)) {
            return new CueMarkers(production, placement).apply(list, fileName, warnings, new Target(editing, progress));
        }
        progress.begin("Placing " + list.events().size() + " events", 1);
        ImportDraft draft = new ImportDraft();
        new CutListPlanner(production, placement, warnings).plan(list, list.label(fileName), fileName, draft);
        if (progress.isCancelled()) {
            throw new CancellationException("The import was stopped; nothing was changed.");
        }
        ImportPlan plan = draft.plan();
        editing.run(new ImportSession("Import " + fileName, plan));
        progress.worked(1);
        return ImportSummary.of(format(), plan.counts(), warnings);
    }

    /** Where an import goes, and who watches it. */
    record Target(EditingSession editing, Progress progress) {}

    private CutList cutList(Production production, Warnings warnings) {
        if (production.getTimecodeFormat() == null) {
            throw new IllegalStateException("The production has no timecode format, so nothing can be placed in it.");
        }
        Answer rate = new RateQuestion(edl.evidence()).answer(settings.rate(), production.getTimecodeFormat());
        warnings.addAll(rate.warnings());
        EdlCut cut = edl.cutList(rate.format());
        warnings.addAll(cut.warnings());
        return cut.list();
    }

    private static List<FrameSpan> places(CutList list) {
        return Stream.concat(
                        list.events().stream().map(CutEvent::recordFrames),
                        list.markers().stream().map(CutMarker::recordFrames))
                .toList();
    }
}
