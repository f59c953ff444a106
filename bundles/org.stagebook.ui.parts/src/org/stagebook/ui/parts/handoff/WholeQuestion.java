package org.stagebook.ui.parts.handoff;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stagebook.model.Question;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.pages.Shown;
import org.stagebook.ui.theme.CssRole;

/** A question and its answer in all their words, since a row of a table has room for one line only. */
final class WholeQuestion extends Composite {

    private static final int TEXT_WIDTH_PX = 320;

    private final Label question;
    private final Label answer;

    WholeQuestion(Composite parent) {
        super(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 4;
        layout.verticalSpacing = 4;
        setLayout(layout);
        setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        question = text("question.whole");
        answer = text("answer.whole");
    }

    /** Shows the question of a row; answers whether other words than before are shown. */
    boolean show(List<Question> questions, int row) {
        boolean exists = row >= 0 && row < questions.size();
        String asked = exists ? words(questions.get(row).getText()) : "";
        String answered = exists ? words(questions.get(row).getAnswer()) : "";
        boolean changes = !question.getText().equals(asked) || !answer.getText().equals(answered);
        question.setText(asked);
        answer.setText(answered);
        Shown.set(this, !asked.isEmpty() || !answered.isEmpty());
        Shown.set(question, !asked.isEmpty());
        Shown.set(answer, !answered.isEmpty());
        return changes;
    }

    void setLook(GridLook look) {
        CssRole.PANEL.paint(this, look.colors());
        CssRole.PANEL.paint(answer, look.colors());
        CssRole.QUIET.paint(question, look.colors());
        question.setBackground(look.colors().panel());
        question.setFont(look.fonts().body());
        answer.setFont(look.fonts().body());
    }

    private static String words(String text) {
        return text == null ? "" : text.replace("&", "&&");
    }

    private Label text(String id) {
        Label label = new Label(this, SWT.WRAP);
        label.setData("id", id);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = TEXT_WIDTH_PX;
        label.setLayoutData(data);
        return label;
    }
}
