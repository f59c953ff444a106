package org.stagebook.ui.parts.spotting;

import java.util.function.Consumer;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Lends the commands of the workbench to the spotting notes while their editor is the active one.
 *
 * <p>While a text field has the keyboard, copy, paste and the like mean its text and not the cues: the workbench takes
 * those keys before the field sees them, so they are handed back here.
 */
final class SpottingHandlers {

    private final SpottingActions actions;

    SpottingHandlers(SpottingActions actions) {
        this.actions = actions;
    }

    void activate(IWorkbenchPartSite site) {
        IHandlerService service = site.getService(IHandlerService.class);
        service.activateHandler("org.eclipse.ui.edit.copy", handler(actions::copy, Text::copy));
        service.activateHandler("org.eclipse.ui.edit.paste", handler(actions::paste, Text::paste));
        service.activateHandler("org.eclipse.ui.edit.cut", handler(actions::copy, Text::cut));
        service.activateHandler("org.eclipse.ui.edit.selectAll", handler(actions::selectAll, Text::selectAll));
        service.activateHandler(
                "org.eclipse.ui.edit.delete", handler(actions::removeOrRestore, SpottingHandlers::deleteText));
        service.activateHandler(
                "org.eclipse.ui.edit.findReplace", handler(actions::focusFilter, text -> actions.focusFilter()));
        service.activateHandler("org.stagebook.command.newCue", handler(actions::addCue, text -> actions.addCue()));
        service.activateHandler(
                "org.stagebook.ui.parts.spotting.enterLine", handler(actions::enterLine, text -> actions.enterLine()));
        service.activateHandler(
                "org.stagebook.ui.parts.spotting.replace", handler(actions::replace, text -> actions.replace()));
        service.activateHandler(
                "org.stagebook.ui.parts.spotting.keepForMe",
                handler(actions::keepForMusicAndEffects, text -> actions.keepForMusicAndEffects()));
        service.activateHandler("org.stagebook.ui.parts.spotting.restore", handler(actions::restore, text -> {
            // nothing to bring back while something is typed
        }));
        service.activateHandler("org.stagebook.ui.parts.spotting.markChecked", handler(actions::markChecked, text -> {
            // nothing to judge while something is typed
        }));
    }

    /** What the key does in a text field: the selection goes, or else the character after the caret. */
    private static void deleteText(Text text) {
        if (text.getSelectionCount() == 0) {
            int caret = text.getCaretPosition();
            text.setSelection(caret, Math.min(caret + 1, text.getCharCount()));
        }
        text.insert("");
    }

    private static AbstractHandler handler(Runnable onCues, Consumer<Text> onText) {
        return new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                if (Display.getCurrent().getFocusControl() instanceof Text text
                        && (text.getStyle() & SWT.READ_ONLY) == 0) {
                    onText.accept(text);
                } else {
                    onCues.run();
                }
                return null;
            }
        };
    }
}
