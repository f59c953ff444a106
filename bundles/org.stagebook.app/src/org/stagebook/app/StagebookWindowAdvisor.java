package org.stagebook.app;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.stagebook.ui.theme.Appearances;

/** Arranges the one window: size, bars, look. */
final class StagebookWindowAdvisor extends WorkbenchWindowAdvisor {

    StagebookWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setInitialSize(new Point(1440, 860));
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.setTitle("Stagebook");
    }

    @Override
    public void postWindowCreate() {
        // asking for the service puts the remembered look on before the window is seen
        getWindowConfigurer().getWindow().getService(Appearances.class);
    }
}
