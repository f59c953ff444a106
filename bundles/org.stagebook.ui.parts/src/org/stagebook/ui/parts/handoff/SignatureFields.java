package org.stagebook.ui.parts.handoff;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.stagebook.ui.parts.handoff.presenter.Signature;
import org.stagebook.ui.parts.pages.FieldRows;

/** In which role and by whom something is said: the same on every page. */
public final class SignatureFields {

    private final Signature signature;
    private final Text role;
    private final Text by;
    private boolean showing;

    /** @param changed called after either was typed */
    public SignatureFields(FieldRows rows, String id, Signature signature, Runnable changed) {
        this(rows, id, "Re-recording mixer", signature, changed);
    }

    /** The same where another role is usual. */
    public SignatureFields(FieldRows rows, String id, String usual, Signature signature, Runnable changed) {
        this.signature = signature;
        role = rows.typed("Role", id + ".role", usual, typed -> {
            if (!showing) {
                signature.setRole(typed);
                changed.run();
            }
        });
        by = rows.typed("Name", id + ".by", "may be left empty", typed -> {
            if (!showing) {
                signature.setBy(typed);
                changed.run();
            }
        });
        role.addListener(SWT.FocusOut, event -> signature.keep());
        by.addListener(SWT.FocusOut, event -> signature.keep());
    }

    /** Shows what was typed elsewhere. */
    public void refresh() {
        showing = true;
        show(role, signature.role());
        show(by, signature.by());
        showing = false;
    }

    private static void show(Text text, String value) {
        if (!text.getText().strip().equals(value)) {
            text.setText(value);
        }
    }
}
