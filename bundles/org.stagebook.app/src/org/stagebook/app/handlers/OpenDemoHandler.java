package org.stagebook.app.handlers;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.stagebook.demo.Demo;
import org.stagebook.ui.parts.jobs.DemoWork;
import org.stagebook.ui.parts.jobs.WorkRunner;

/** Opens the demo production; makes it first when it is not there. */
public final class OpenDemoHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        Path folder = Path.of(System.getProperty("user.home"), "Stagebook", "Demo");
        Demo demo = new Demo(Composition.packageDocuments());
        new WorkRunner(window).start(new DemoWork(folder, demo, new ProductionSwitch(window)::open));
        return null;
    }
}
