package org.stagebook.app.tests;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.stagebook.app.handlers.ProductionSwitch;
import org.stagebook.ui.jobs.JobResult;
import org.stagebook.ui.jobs.JobResults;
import org.stagebook.ui.parts.jobs.LongWork;
import org.stagebook.ui.parts.jobs.WorkRunner;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.session.OpenProductions;
import org.stagebook.ui.testkit.Robot;
import org.stagebook.ui.testkit.Screenshots;
import org.stagebook.ui.testkit.StillPicture;
import org.stagebook.ui.theme.AppearanceChoice;
import org.stagebook.ui.theme.Appearances;

/** The one window of the running workbench, as a test uses it. */
public final class TestWindow {

    /** What the harness's own platform bundles add to the bars; the product has none of them. */
    private static final List<String> STRANGE_ACTIONS = List.of(
            "org.eclipse.ui.edit.text.actionSet.annotationNavigation",
            "org.eclipse.ui.edit.text.actionSet.navigation",
            "org.eclipse.ui.edit.text.actionSet.openExternalFile",
            "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo",
            "org.eclipse.ui.actionSet.openFiles",
            "org.eclipse.ui.NavigateActionSet",
            "org.eclipse.ui.actionSet.keyBindings",
            "org.eclipse.search.searchActionSet");

    private static final String RESULTS = "org.stagebook.ui.parts.results";

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow() == null
            ? PlatformUI.getWorkbench().getWorkbenchWindows()[0]
            : PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    private final Robot robot = new Robot(Display.getCurrent());

    /** Waits for the window and takes out what does not belong to the product. */
    public TestWindow() {
        robot.waitUntil("the window", window.getShell()::isVisible);
        STRANGE_ACTIONS.forEach(window.getActivePage()::hideActionSet);
        window.getShell().forceActive();
        robot.pump();
    }

    public Robot robot() {
        return robot;
    }

    public Shell shell() {
        return window.getShell();
    }

    public IWorkbenchPage page() {
        return window.getActivePage();
    }

    public OpenProductions productions() {
        return window.getService(OpenProductions.class);
    }

    /** Opens the production in place of whatever is open. */
    public OpenProduction open(Path folder) {
        OpenProduction open = new ProductionSwitch(window).open(folder).orElseThrow();
        robot.pump();
        return open;
    }

    /** Closes all editors, productions (without saving) and results. */
    public void closeAll() {
        page().closeAllEditors(false);
        page().hideView(page().findView(RESULTS));
        productions().all().forEach(productions()::close);
        robot.pump();
    }

    public void look(AppearanceChoice choice) {
        window.getService(Appearances.class).choose(choice);
        robot.pump();
    }

    /** The area of the editor with this id, which must be open. */
    public Control partControl(String editorId) {
        IEditorReference[] editors = page().findEditors(null, editorId, IWorkbenchPage.MATCH_ID);
        MPart part = editors[0].getEditor(true).getSite().getService(MPart.class);
        return (Control) part.getWidget();
    }

    /** Starts long work as the window does. */
    public void start(LongWork<?> work) {
        new WorkRunner(window).start(work);
    }

    /** What long work has come to so far, newest first. */
    public List<JobResult> results() {
        return window.getService(JobResults.class).all();
    }

    /** Runs the command as its menu entry would. */
    public void run(String commandId) throws CommandException {
        Command command = window.getService(ICommandService.class).getCommand(commandId);
        window.getService(IHandlerService.class).executeCommand(new ParameterizedCommand(command, null), null);
        robot.pump();
    }

    /** Takes the window in the dark and the light look; leaves it dark. */
    public void photograph(String name) {
        look(AppearanceChoice.LIGHT);
        take(name + "-light");
        look(AppearanceChoice.DARK);
        take(name + "-dark");
    }

    private void take(String name) {
        shell().forceActive();
        shell().layout(true, true);
        shell().getDisplay().setCursorLocation(shell().getLocation()); // over nothing that lights up
        robot.waitUntil("a picture that stands still", new StillPicture(shell()));
        Screenshots.ofBuild().take(shell(), name);
    }
}
