/** The stage plan and what it costs, as a table and as a calendar; only the editor needs a workbench. */
package org.stagebook.ui.parts.plan;
