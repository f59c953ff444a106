package org.stagebook.app;

import java.util.List;
import java.util.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainerElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.stagebook.ui.parts.open.EditorTarget;

/** Keeps timelines in a stack of their own below the other editors, so that table and timeline are seen together. */
final class EditorDock implements IPartListener2 {

    /** Tags the stack of the timelines. */
    static final String BELOW = "org.stagebook.timelines";

    private static final float UPPER_SHARE = 0.56f;

    private final EModelService models;
    private final MWindow window;

    EditorDock(IWorkbenchWindow window) {
        this.models = window.getService(EModelService.class);
        this.window = window.getService(MWindow.class);
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        MPart part = reference.getPart(true).getSite().getService(MPart.class);
        if (!(((Object) part.getParent()) instanceof MPartStack stack)) {
            return;
        }
        boolean timeline = EditorTarget.TIMELINE.equals(reference.getId());
        if (timeline && !isBelow(stack)) {
            models.move(part, below(stack));
        } else if (!timeline && isBelow(stack)) {
            models.move(part, above(stack));
        }
    }

    private MPartStack below(MPartStack upper) {
        return stacks().stream().filter(EditorDock::isBelow).findFirst().orElseGet(() -> {
            MPartStack stack = newStack();
            stack.getTags().add(BELOW);
            keepWhenEmpty(upper);
            insert(stack, upper, EModelService.BELOW, 1 - UPPER_SHARE);
            return stack;
        });
    }

    private MPartStack above(MPartStack lower) {
        Optional<MPartStack> other =
                stacks().stream().filter(stack -> !isBelow(stack)).findFirst();
        return other.orElseGet(() -> {
            MPartStack stack = newStack();
            insert(stack, lower, EModelService.ABOVE, UPPER_SHARE);
            return stack;
        });
    }

    /** The stacks of the editor area. */
    private List<MPartStack> stacks() {
        return models.findElements(models.find("org.eclipse.ui.editorss", window), null, MPartStack.class);
    }

    private void insert(MPartStack stack, MPartSashContainerElement beside, int where, float share) {
        models.insert(stack, beside, where, share);
    }

    /** The platform cannot move its primary stack's role to a stack that is being removed with it. */
    private static void keepWhenEmpty(MPartStack stack) {
        if (!stack.getTags().contains(IPresentationEngine.NO_AUTO_COLLAPSE)) {
            stack.getTags().add(IPresentationEngine.NO_AUTO_COLLAPSE);
        }
    }

    private static boolean isBelow(MPartStack stack) {
        return stack.getTags().contains(BELOW);
    }

    private static MPartStack newStack() {
        MPartStack stack = MBasicFactory.INSTANCE.createPartStack();
        stack.getTags().add("EditorStack");
        return stack;
    }
}
