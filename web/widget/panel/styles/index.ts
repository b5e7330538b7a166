import form from './form.css?inline';
import log from './log.css?inline';
import panel from './panel.css?inline';
import talk from './talk.css?inline';

export default panel + form + log + talk;
