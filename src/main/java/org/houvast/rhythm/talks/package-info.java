/** Whether parents want the talk that is offered: what they wrote, kept and taken back. */
@NullMarked
package org.houvast.rhythm.talks;

import org.jspecify.annotations.NullMarked;
