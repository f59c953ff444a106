package org.stagebook.app.handlers;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.stagebook.app.handlers.ProductionHandler.Situation;
import org.stagebook.interchange.formats.CueExport;
import org.stagebook.interchange.formats.ExportFormat;
import org.stagebook.model.Cue;
import org.stagebook.model.Reel;
import org.stagebook.ui.parts.export.CueClipboard;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.session.OpenProductions;

/** Puts the selected cues, else those of the reel, into the clipboard as the text another program reads. */
public final class CopyAsHandler extends AbstractHandler {

    private static final String FORMAT = "org.stagebook.command.copyAs.format";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        ExportFormat format = ExportFormat.ofId(String.valueOf(event.getParameter(FORMAT)))
                .filter(ExportFormat::isText)
                .orElse(ExportFormat.CSV);
        var active = window.getService(OpenProductions.class).active();
        if (active.isPresent()) {
            copy(active.get(), new Situation(window, HandlerUtil.getCurrentSelection(event)), format);
        }
        return null;
    }

    private static void copy(OpenProduction production, Situation situation, ExportFormat format)
            throws ExecutionException {
        List<Cue> selected = situation.selected(Cue.class);
        OptionalInt reel = situation
                .reel(production)
                .map(Reel::getNumber)
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
        LocalDate today = LocalDate.now(production.session().clock());
        CueExport wanted = selected.isEmpty()
                ? CueExport.of(production.production(), reel, format, today)
                : CueExport.only(selected, production.production(), format, today);
        try {
            new CueClipboard(situation.window().getShell().getDisplay()).put(wanted);
        } catch (IOException e) {
            throw new ExecutionException("The cues could not be copied. " + e.getMessage(), e);
        }
    }
}
