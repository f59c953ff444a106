package org.stagebook.ui.parts.spotting;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;

/** Which key does what while the grid has the keyboard and no cell is being edited. */
final class SpottingKeys {

    private final Map<Integer, Predicate<SpottingActions>> keys = Map.ofEntries(
            Map.entry(SWT.INSERT, always(SpottingActions::addCue)),
            Map.entry(SWT.MOD1 | SWT.CR, always(SpottingActions::addCue)),
            Map.entry((int) 'N', SpottingActions::addCueWhereNoWordsAre),
            Map.entry(SWT.SHIFT | 'N', SpottingActions::addCueWhereNoWordsAre),
            Map.entry((int) 'L', SpottingActions::enterLineWhereNoWordsAre),
            Map.entry(SWT.SHIFT | 'L', SpottingActions::enterLineWhereNoWordsAre),
            Map.entry(SWT.MOD1 | 'L', always(SpottingActions::enterLine)),
            Map.entry(SWT.MOD1 | 'H', always(SpottingActions::replace)),
            Map.entry((int) SWT.DEL, always(SpottingActions::removeOrRestore)),
            Map.entry(SWT.MOD1 | 'C', always(SpottingActions::copy)),
            Map.entry(SWT.MOD1 | SWT.INSERT, always(SpottingActions::copy)),
            Map.entry(SWT.MOD1 | 'V', always(SpottingActions::paste)),
            Map.entry(SWT.SHIFT | SWT.INSERT, always(SpottingActions::paste)),
            Map.entry(SWT.MOD1 | 'F', always(SpottingActions::focusFilter)),
            Map.entry(SWT.MOD1 | 'Z', always(SpottingActions::undo)),
            Map.entry(SWT.MOD1 | 'Y', always(SpottingActions::redo)),
            Map.entry(SWT.MOD1 | SWT.SHIFT | 'Z', always(SpottingActions::redo)));

    /** @return whether the key means anything here */
    boolean perform(SpottingActions actions, int accelerator) {
        return keys.getOrDefault(accelerator, none -> false).test(actions);
    }

    private static Predicate<SpottingActions> always(Consumer<SpottingActions> action) {
        return actions -> {
            action.accept(actions);
            return true;
        };
    }
}
