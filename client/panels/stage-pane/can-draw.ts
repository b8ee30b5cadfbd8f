let answer: boolean | undefined;

/** Whether this browser has WebGL to draw the hall with. Asked once. */
export function canDraw(): boolean {
  answer ??= ask();
  return answer;
}

function ask(): boolean {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
