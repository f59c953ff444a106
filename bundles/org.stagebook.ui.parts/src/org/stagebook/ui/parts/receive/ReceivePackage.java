package org.stagebook.ui.parts.receive;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.ui.IWorkbenchWindow;
import org.stagebook.handoff.HandoffEnvironment;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.handoff.DialogFilePrompts;
import org.stagebook.ui.parts.handoff.HandoffEditor;
import org.stagebook.ui.parts.handoff.HandoffTools;
import org.stagebook.ui.parts.jobs.ReceiveWork.Target;
import org.stagebook.ui.parts.jobs.WorkRunner;
import org.stagebook.ui.parts.receive.presenter.ReceiveForm;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.session.OpenProductions;
import org.stagebook.ui.theme.Appearances;
import org.stagebook.ui.theme.Fonts;

/** Asks in a window for a package and receives it. */
public record ReceivePackage(IWorkbenchWindow window) {

    private static final String BUNDLE = "org.stagebook.ui.parts";

    /** Opens the dialog; once the package is received, says where, and which it was. */
    public void ask(BiConsumer<Target, String> received) {
        Optional<OpenProduction> open = window.getService(OpenProductions.class).active();
        Path home = Path.of(System.getProperty("user.home"), "Stagebook");
        ReceiveForm form = new ReceiveForm(home, open.map(OpenProduction::production), HandoffEditor.signature());
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources());
        try {
            GridLook look = new GridLook(window.getService(Appearances.class).colors(), new Fonts(resources));
            String version = Platform.getBundle(BUNDLE).getVersion().toString();
            ReceiveDialog.Services services = new ReceiveDialog.Services(
                    HandoffTools.of(HandoffEnvironment.ofThisMachine(version)),
                    new WorkRunner(window),
                    new DialogFilePrompts(window.getShell()),
                    open);
            new ReceiveDialog(
                            window.getShell(),
                            form,
                            services,
                            look,
                            target -> received.accept(target, form.packageId()))
                    .open();
        } finally {
            resources.dispose();
        }
    }
}
