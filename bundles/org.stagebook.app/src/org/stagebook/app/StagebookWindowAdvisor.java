package org.stagebook.app;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.session.OpenProductions;
import org.stagebook.ui.theme.Appearances;

/** Arranges the one window: size, bars, look, title, and the production it starts with. */
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
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        // asking for the service puts the remembered look on before the window is seen
        window.getService(Appearances.class);
        new TrimTidy(window).hideWhatIsNotOurs();
        new TransportFoot(window).add();
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        window.getPartService().addPartListener(new EditorDock(window));
        TimelineRoom room = new TimelineRoom(window);
        window.addPerspectiveListener(room);
        window.getPartService().addPartListener(room);
        window.getPartService().addPartListener(new ActiveProduction(window.getService(OpenProductions.class)));
        OpenProductions productions = window.getService(OpenProductions.class);
        productions.onChange(() -> showTitle(productions));
        new StartProduction(window).open();
        room.begin();
        showTitle(productions);
    }

    private void showTitle(OpenProductions productions) {
        getWindowConfigurer()
                .setTitle(productions
                        .active()
                        .map(StagebookWindowAdvisor::titleOf)
                        .orElse("Stagebook"));
    }

    private static String titleOf(OpenProduction open) {
        return open.session().isReadOnly() ? open.title() + " \u2013 read-only" : open.title();
    }
}
