package org.stagebook.app;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Starts the window and ends with it. */
public final class WorkbenchApplication implements IApplication {

    private static final String LOGGING = "org.apache.commons.logging";

    @Override
    public Object start(IApplicationContext context) {
        keepLoggingFromLookingAround();
        Display display = PlatformUI.createDisplay();
        try {
            int code = PlatformUI.createAndRunWorkbench(display, new StagebookWorkbenchAdvisor());
            return code == PlatformUI.RETURN_RESTART ? IApplication.EXIT_RESTART : IApplication.EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    /**
     * PDFBox logs through Commons Logging. As a bundle of OSGi that finds SLF4J without being allowed to see all of it, and every
     * print failed; so it is told what to use, unless somebody has told it already.
     */
    private static void keepLoggingFromLookingAround() {
        System.getProperties().putIfAbsent(LOGGING + ".LogFactory", LOGGING + ".impl.LogFactoryImpl");
        System.getProperties().putIfAbsent(LOGGING + ".Log", LOGGING + ".impl.NoOpLog");
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().close();
        }
    }
}
