package org.stagebook.ui.parts.explorer;

import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.stagebook.model.Category;
import org.stagebook.ui.icons.Icons;
import org.stagebook.ui.labels.ObjectLabels;
import org.stagebook.ui.parts.explorer.presenter.ExplorerGroup;
import org.stagebook.ui.parts.explorer.presenter.ExplorerTree;
import org.stagebook.ui.theme.StagebookColors;

/** Icon, name and quiet detail of every node of the explorer. */
final class ExplorerLabels extends LabelProvider implements IStyledLabelProvider {

    private final ExplorerTree tree;
    private final ObjectLabels labels = ObjectLabels.standard();
    private final Icons icons;
    private final Supplier<StagebookColors> colors;

    ExplorerLabels(ExplorerTree tree, Icons icons, Supplier<StagebookColors> colors) {
        this.tree = tree;
        this.icons = icons;
        this.colors = colors;
    }

    @Override
    public StyledString getStyledText(Object node) {
        StyledString text = new StyledString(getText(node));
        String detail = detail(node);
        if (!detail.isEmpty()) {
            text.append("  " + detail, StyledStringStyle.of(this::quiet));
        }
        return text;
    }

    @Override
    public String getText(Object node) {
        return switch (node) {
            case ExplorerGroup.Kind group -> group.kind().title();
            case ExplorerGroup.CategoryCues cues ->
                cues.category().map(Category::getCode).orElse("No category");
            case EObject object -> labels.text(object);
            default -> "";
        };
    }

    @Override
    public Image getImage(Object node) {
        return switch (node) {
            case ExplorerGroup.Kind group -> icons.image(group.kind().icon());
            case ExplorerGroup.CategoryCues cues ->
                icons.swatch(colors.get()
                        .category(cues.category().map(Category::getColour).orElse("")));
            case EObject object -> icons.image(labels.icon(object));
            default -> null;
        };
    }

    private String detail(Object node) {
        return switch (node) {
            case ExplorerGroup group -> count(tree.count(group));
            case EObject object -> labels.detail(object);
            default -> "";
        };
    }

    private static String count(int count) {
        return count == 0 ? "none" : Integer.toString(count);
    }

    private void quiet(TextStyle style) {
        style.foreground = colors.get().quietText();
    }
}
